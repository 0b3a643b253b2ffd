package qingye.check;

import java.time.Year;
import java.util.List;

import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.standard.RequirementKey;

/// What is put into a place of a sentence about a finding.
public sealed interface Term {

    /// A figure, as it is to be read.
    record Figure(String printed) implements Term {}

    /// The name of an indicator.
    record Name(IndicatorId indicator) implements Term {}

    /// The name of an indicator with a number behind it.
    record Valued(IndicatorId indicator, String printed) implements Term {}

    /// The name of a row: its indicator and the group it stands in.
    record Row(TableId table, RowId row) implements Term {}

    /// The label of the group a row stands in.
    record Group(TableId table, RowId row) implements Term {}

    /// The title of a table.
    record Title(TableId table) implements Term {}

    /// The code and the title of a requirement.
    record Asked(RequirementKey requirement) implements Term {}

    /// What a standard is called.
    record Named(String standard) implements Term {}

    /// The title of a section.
    record Part(SectionId section) implements Term {}

    /// A year.
    record In(Year year) implements Term {}

    /// Words that are the same in every language, such as the title of a document.
    record Words(String text) implements Term {}

    /// Words of the bundles.
    ///
    /// @param key below `check.word.`
    record Phrase(String key) implements Term {}

    /// Several, said one after the other.
    record Several(List<Term> terms) implements Term {
        public Several {
            terms = List.copyOf(terms);
        }
    }

    /// What is multiplied by a factor.
    ///
    /// @param together whether it is several things, to be put in brackets
    record Times(Term term, boolean together) implements Term {}

    /// Several, added up.
    record Added(List<Term> terms) implements Term {
        public Added {
            terms = List.copyOf(terms);
        }
    }
}
