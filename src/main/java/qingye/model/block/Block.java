package qingye.model.block;

import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import qingye.model.id.AssetId;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
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

            /// The same with every line changed.
            public Words map(UnaryOperator<Line> change) {
                return new Words(change.apply(lead), all(items, change));
            }
        }
    }

    /// A KPI table of the data desk, printed here.
    ///
    /// @param years the columns to print; none means all of the table's own
    /// @param rows the rows to print, in the order of the table; none means all
    record KpiTableBlock(BlockId id, TableId table, List<Year> years, Set<RowId> rows) implements Block {
        public KpiTableBlock {
            years = List.copyOf(years);
            rows = Collections.unmodifiableSet(new LinkedHashSet<>(rows));
        }

        /// The whole table.
        public KpiTableBlock(BlockId id, TableId table, List<Year> years) {
            this(id, table, years, Set.of());
        }
    }

    /// A table of words and figures.
    record FreeTable(BlockId id, Layout layout, Localized<Grid> grid) implements Block {

        /// A table as most are: one header row, one column that names the rows, upright.
        public FreeTable(BlockId id, Localized<Grid> grid) {
            this(id, Layout.USUAL, grid);
        }

        /// How a table stands on the page.
        ///
        /// @param header whether its first row is its header
        /// @param labels how many of its first columns name the rows; in these a cell equal to the one above it prints
        /// merged with it
        /// @param landscape whether it is printed on pages of its own that are wider than high
        public record Layout(boolean header, int labels, boolean landscape) {
            /// As most tables are.
            public static final Layout USUAL = new Layout(true, 1, false);

            public Layout {
                if (labels < 0) {
                    throw new IllegalArgumentException("label columns: " + labels);
                }
            }
        }

        /// @param caption printed above it; may be empty
        /// @param rows all of the same length, at least one; a line break inside a cell begins another item there
        /// @param merges areas that print as one cell, with what stands in their upper left corner
        /// @param notes printed small below it
        public record Grid(Line caption, List<List<Line>> rows, List<Merge> merges, List<Line> notes) {
            public Grid {
                rows = rows.stream().map(List::copyOf).toList();
                merges = List.copyOf(merges);
                notes = List.copyOf(notes);
                int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
                if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
                    throw new IllegalArgumentException("rows of a table must be equally long");
                }
                Merge.check(merges, rows.size(), columns);
            }

            /// The same with every line changed.
            public Grid map(UnaryOperator<Line> change) {
                return new Grid(change.apply(caption), rows.stream().map(row -> all(row, change)).toList(), merges,
                        all(notes, change));
            }

            /// A table without merged areas and notes.
            public Grid(Line caption, List<List<Line>> rows) {
                this(caption, rows, List.of(), List.of());
            }
        }
    }

    /// A list whose items all have the same named parts: honours with their issuer and month, events with their date.
    ///
    /// @param without parts that are not printed; see [RosterKind#parts]
    record Roster(BlockId id, RosterKind kind, Set<String> without, Localized<Items> items) implements Block {
        public Roster {
            without = Collections.unmodifiableSet(new LinkedHashSet<>(without));
            if (!kind.parts().containsAll(without)) {
                throw new IllegalArgumentException(kind + " has no parts " + without);
            }
            int parts = kind.parts().size();
            if (items.byLanguage().values().stream()
                    .anyMatch(one -> one.rows().stream().anyMatch(row -> row.size() != parts))) {
                throw new IllegalArgumentException("an item of " + kind + " has " + parts + " parts");
            }
        }

        /// @param title printed above it; may be empty
        /// @param rows the items, each with all its parts
        public record Items(Line title, List<List<Line>> rows) {
            public Items {
                rows = rows.stream().map(List::copyOf).toList();
            }

            /// The same with every line changed.
            public Items map(UnaryOperator<Line> change) {
                return new Items(change.apply(title), rows.stream().map(row -> all(row, change)).toList());
            }
        }
    }

    /// Text that stands apart from the rest: a case, a quotation, a letter, a statement of the board.
    ///
    /// @param numbered whether its paragraphs are numbered points
    /// @param pictures shown in it, in a row
    record Panel(BlockId id, PanelKind kind, boolean numbered, List<AssetId> pictures, Localized<Content> words)
            implements Block {
        public Panel {
            pictures = List.copyOf(pictures);
        }

        /// @param title may be empty
        /// @param by whose it is: the entity of a case, who is quoted, who signs; may be empty
        /// @param body its paragraphs
        public record Content(Line title, Line by, List<Line> body) {
            public Content {
                body = List.copyOf(body);
            }

            /// The same with every line changed.
            public Content map(UnaryOperator<Line> change) {
                return new Content(change.apply(title), change.apply(by), all(body, change));
            }
        }
    }

    /// What a chapter opens with, below its title.
    ///
    /// @param goals the sustainable development goals it answers, from 1 to [Goal#LAST]
    /// @param contents whether its sections are listed with their pages
    record Opener(BlockId id, Set<Integer> goals, boolean contents, Localized<Front> words) implements Block {
        public Opener {
            goals = Collections.unmodifiableSet(new TreeSet<>(goals));
            goals.forEach(Goal::check);
        }

        /// @param slogan one sentence; may be empty
        /// @param results what was reached in the year; may be empty
        /// @param aims what is aimed at; may be empty
        public record Front(Line slogan, List<Line> results, List<Line> aims) {
            public Front {
                results = List.copyOf(results);
                aims = List.copyOf(aims);
            }

            /// The same with every line changed.
            public Front map(UnaryOperator<Line> change) {
                return new Front(change.apply(slogan), all(results, change), all(aims, change));
            }
        }
    }

    /// The sustainable development goals a part of the report answers.
    ///
    /// @param goals from 1 to [Goal#LAST]
    record Goals(BlockId id, Set<Integer> goals) implements Block {
        public Goals {
            goals = Collections.unmodifiableSet(new TreeSet<>(goals));
            goals.forEach(Goal::check);
        }
    }

    /// A picture kept in the workspace.
    ///
    /// @param share its width as a share of the text column, above 0, at most 1
    /// @param crop the part of it that is printed
    record Picture(BlockId id, AssetId asset, double share, Crop crop, Localized<Legend> legend) implements Block {

        /// The whole picture.
        public Picture(BlockId id, AssetId asset, double share, Localized<Legend> legend) {
            this(id, asset, share, Crop.NONE, legend);
        }
    }

    /// Pictures side by side, all of one height.
    ///
    /// @param legends one per picture, in the same order
    record PictureRow(BlockId id, List<AssetId> pictures, Localized<List<Legend>> legends) implements Block {
        public PictureRow {
            pictures = List.copyOf(pictures);
            legends = legends.map(List::copyOf);
        }
    }

    /// A chart of indicators.
    ///
    /// @param indicators one series each, or one sector each in a pie or a ring; all of one unit
    /// @param years the categories; a pie and a ring show the last of them
    record ChartBlock(
            BlockId id, Kind kind, List<IndicatorId> indicators, List<Year> years, Localized<Legend> legend)
            implements Block {
        public ChartBlock {
            indicators = List.copyOf(indicators);
            years = List.copyOf(years);
        }

        /// How a chart is drawn.
        public enum Kind {
            BAR, STACKED, LINE, PIE, RING
        }
    }

    /// A part of the materiality assessment of the year of the report, as it stands at the materiality desk.
    ///
    /// @param compared whether a matrix shows where topics stood last year
    record Assessment(BlockId id, AssessmentKind kind, boolean compared) implements Block {

        /// One that shows all that is known.
        public Assessment(BlockId id, AssessmentKind kind) {
            this(id, kind, true);
        }
    }

    /// What the report says to a standard, as it stands at the index desk.
    ///
    /// @param standard its id
    record Index(BlockId id, IndexKind kind, String standard) implements Block {
        public Index {
            if (!kind.prints(standard)) {
                throw new IllegalArgumentException(kind + " does not print " + standard);
            }
        }
    }

    /// What follows starts on a new page.
    record PageBreak(BlockId id) implements Block {}

    private static List<Line> all(List<Line> lines, UnaryOperator<Line> change) {
        return lines.stream().map(change).toList();
    }

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
