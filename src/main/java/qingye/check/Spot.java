package qingye.check;

import java.time.Year;
import java.util.Optional;

import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.id.PartId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.standard.RequirementKey;
import qingye.model.text.Language;

/// Where something was found.
public sealed interface Spot {

    /// One value in a table.
    record OnCell(TableId table, RowId row, IndicatorId indicator, Year year) implements Spot {}

    /// A row of a table, over the years.
    record OnRow(TableId table, RowId row, IndicatorId indicator) implements Spot {}

    /// A group of rows.
    ///
    /// @param first its first row
    /// @param year the year it is about; empty for all
    record OnGroup(TableId table, RowId first, Optional<Year> year) implements Spot {}

    /// A note, at the place where its mark is printed first.
    ///
    /// @param table the table it hangs on; empty where it hangs on a section
    record OnNote(NoteId note, Optional<TableId> table) implements Spot {}

    /// A block of a chapter.
    record OnBlock(SectionId section, BlockId block) implements Spot {}

    /// A part of the materiality assessment.
    record OnPart(PartId part) implements Spot {}

    /// A requirement of a standard, at the index desk; a standard as a whole is its first.
    record OnRequirement(RequirementKey requirement) implements Spot {}

    /// Words of a block.
    ///
    /// @param line which line of the block in that language, from 0
    /// @param start the first character of the line as it reads
    /// @param end behind the last
    record InProse(SectionId section, BlockId block, Language language, int line, int start, int end)
            implements Spot {}
}
