package qingye.model.answer;

import java.util.Optional;

import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.text.Plain;

/// What an answer points to, by identity: a new title changes nothing. Written `section:env-climate`.
public sealed interface Target {

    /// A section with all below it.
    record InSection(SectionId section) implements Target {
        @Override
        public String toString() {
            return "section:" + section;
        }
    }

    /// One block.
    record InBlock(BlockId block) implements Target {
        @Override
        public String toString() {
            return "block:" + block;
        }
    }

    /// A KPI table, wherever it is printed.
    record InTable(TableId table) implements Target {
        @Override
        public String toString() {
            return "table:" + table;
        }
    }

    /// A figure, in the first KPI table that prints it.
    record Figure(IndicatorId indicator) implements Target {
        @Override
        public String toString() {
            return "indicator:" + indicator.code();
        }
    }

    /// Words that were written down as a place of the report, while no section has that title. It is kept so that
    /// nothing typed is lost, and found to be wrong.
    record Titled(String words) implements Target {
        public Titled {
            words = Plain.text(words).strip();
        }

        @Override
        public String toString() {
            return "titled:" + words;
        }
    }

    /// The target written like that; nothing where it is none.
    static Optional<Target> of(String written) {
        int colon = written.indexOf(':');
        if (colon < 0 || written.substring(colon + 1).isBlank()) {
            return Optional.empty();
        }
        String id = written.substring(colon + 1);
        return switch (written.substring(0, colon)) {
            case "section" -> Optional.of(new InSection(new SectionId(id)));
            case "block" -> Optional.of(new InBlock(new BlockId(id)));
            case "table" -> Optional.of(new InTable(new TableId(id)));
            case "indicator" -> Optional.of(new Figure(new IndicatorId(id)));
            case "titled" -> Optional.of(new Titled(id));
            default -> Optional.empty();
        };
    }
}
