package qingye.model.block;

import java.time.Year;
import java.util.List;

import qingye.model.id.AssetId;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.TableId;
import qingye.model.text.Localized;

/// One thing a person writes into a section. What depends on the language is kept per language.
public sealed interface Block {

    /// The stable id.
    BlockId id();

    /// Running text.
    ///
    /// @param style how it is set
    record Paragraph(BlockId id, Style style, Localized<Line> text) implements Block {
        /// How a paragraph is set.
        public enum Style {
            BODY, LEAD
        }
    }

    /// A list.
    record Bullets(BlockId id, boolean numbered, Localized<List<Line>> items) implements Block {}

    /// A box of figures: a lead such as 报告期内，公司 and its items.
    record Callout(BlockId id, Localized<Words> words) implements Block {
        /// @param lead the line the items go on from
        public record Words(Line lead, List<Line> items) {
            public Words {
                items = List.copyOf(items);
            }
        }
    }

    /// A KPI table of the data desk, printed here.
    ///
    /// @param years the columns to print; none means all of the table's own
    record KpiTableBlock(BlockId id, TableId table, List<Year> years) implements Block {
        public KpiTableBlock {
            years = List.copyOf(years);
        }
    }

    /// A table of words and figures. The first row is its header.
    record FreeTable(BlockId id, Localized<Grid> grid) implements Block {
        /// @param caption printed above it; may be empty
        /// @param rows all of the same length, at least one; a cell equal to the one above it in the first column
        /// prints merged with it
        public record Grid(Line caption, List<List<Line>> rows) {
            public Grid {
                rows = rows.stream().map(List::copyOf).toList();
                int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
                if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
                    throw new IllegalArgumentException("rows of a table must be equally long");
                }
            }
        }
    }

    /// A picture kept in the workspace.
    ///
    /// @param share its width as a share of the text column, above 0, at most 1
    record Picture(BlockId id, AssetId asset, double share, Localized<Legend> legend) implements Block {}

    /// A chart of indicators.
    ///
    /// @param indicators one series each; all of one unit
    /// @param years the categories
    record ChartBlock(
            BlockId id, Kind kind, List<IndicatorId> indicators, List<Year> years, Localized<Legend> legend)
            implements Block {
        public ChartBlock {
            indicators = List.copyOf(indicators);
            years = List.copyOf(years);
        }

        /// How a chart is drawn.
        public enum Kind {
            BAR, STACKED, LINE
        }
    }

    /// What follows starts on a new page.
    record PageBreak(BlockId id) implements Block {}

    /// The words that go with a picture or a chart, one line each.
    ///
    /// @param caption printed under a picture, above a chart; may be empty
    /// @param alternative what it shows, for those who do not see it
    record Legend(String caption, String alternative) {
        public Legend {
            caption = caption.replaceAll("\\R", " ").strip();
            alternative = alternative.replaceAll("\\R", " ").strip();
        }
    }
}
