package qingye.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.exchange.manuscript.TableDraft;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.RosterKind;
import qingye.text.Messages;
import qingye.text.Traditional;

/// Tables in styles that our own Word files name after what they list: honours, risks, events.
final class OwnLists {

    private static final Map<String, RosterKind> HEADED = Map.of("Honours Table", RosterKind.HONOURS, "Policies Table",
            RosterKind.POLICIES, "Stakeholders Table", RosterKind.STAKEHOLDERS, "Risks Table", RosterKind.RISKS);
    private static final Map<String, RosterKind> BARE = Map.of("Facts Table", RosterKind.FIELDS, "Contact Table",
            RosterKind.CONTACT, "Timeline Table", RosterKind.TIMELINE, "Abbreviations Table", RosterKind.ABBREVIATIONS,
            "Contrast Table", RosterKind.CONTRAST, "Feedback Table", RosterKind.FEEDBACK, "Structure Table",
            RosterKind.STRUCTURE);
    private static final String RESULTS = "Chapter Results Table";
    private static final String CHOICE = "(?m)^□ *";

    private OwnLists() {}

    /// Adds the list that a table of that style is.
    ///
    /// @return whether it is one; a table that was changed until it is none any more stays a table
    static boolean add(String style, TableDraft table, DraftBuilder builder) throws RefusedManuscript {
        RosterKind headed = HEADED.get(style);
        RosterKind bare = BARE.get(style);
        if (table.isBlank()) {
            return false;
        }
        List<List<Line>> rows = table.rows(table.width());
        if (headed != null) {
            return headed(headed, rows, builder);
        }
        if (bare != null && table.width() == bare.parts().size()) {
            builder.roster(bare, Set.of(), bare == RosterKind.FEEDBACK ? unboxed(rows) : rows, false);
            return true;
        }
        if (style.equals(RESULTS) && table.width() == 2) {
            furniture(rows.getFirst(), builder);
            builder.openings().results(column(rows, 0), column(rows, 1));
            return true;
        }
        return false;
    }

    private static List<Line> column(List<List<Line>> rows, int column) {
        return rows.stream().skip(1).map(row -> row.get(column)).filter(line -> !line.runs().isEmpty()).toList();
    }

    private static void furniture(List<Line> header, DraftBuilder builder) {
        builder.remark(Remark.Kind.FURNITURE, header.stream().map(LineDraft::title).collect(Collectors.joining(" ")));
    }

    private static List<List<Line>> unboxed(List<List<Line>> rows) {
        return rows.stream().map(row -> List.of(row.get(0), unboxed(row.get(1)))).toList();
    }

    private static Line unboxed(Line choices) {
        var bare = new LineDraft();
        for (Inline run : choices.runs()) {
            bare.add(new Line(List.of(run instanceof Inline.Text(String text, var marks)
                    ? new Inline.Text(text.replaceAll(CHOICE, ""), marks)
                    : run)));
        }
        return bare.line();
    }

    /// Parts that have no column are not printed. Columns nobody knows by name are taken in their order, if there is
    /// one for each part.
    private static boolean headed(RosterKind kind, List<List<Line>> rows, DraftBuilder builder)
            throws RefusedManuscript {
        List<String> header = rows.getFirst().stream().map(LineDraft::title).toList();
        int parts = kind.parts().size();
        Optional<List<Integer>> known = heads(kind)
                .filter(names -> names.containsAll(header) && Set.copyOf(header).size() == header.size())
                .findFirst()
                .map(names -> header.stream().map(names::indexOf).toList())
                .or(() -> header.size() == parts
                        ? Optional.of(IntStream.range(0, parts).boxed().toList())
                        : Optional.empty());
        if (known.isEmpty()) {
            return false;
        }
        var all = new ArrayList<List<Line>>();
        for (List<Line> row : rows.subList(1, rows.size())) {
            all.add(IntStream.range(0, parts)
                    .map(known.get()::indexOf)
                    .mapToObj(at -> at < 0 ? Line.EMPTY : row.get(at))
                    .toList());
        }
        Set<String> without = IntStream.range(0, parts)
                .filter(part -> !known.get().contains(part))
                .mapToObj(kind.parts()::get)
                .collect(Collectors.toSet());
        furniture(rows.getFirst(), builder);
        builder.roster(kind, without, all, false);
        return true;
    }

    /// The names of the parts of a kind, in each language of a report.
    private static Stream<List<String>> heads(RosterKind kind) {
        List<List<String>> spoken = Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .map(Messages::of)
                .map(messages -> kind.parts().stream()
                        .map(part -> messages.text(
                                "compose.roster." + kind.name().toLowerCase(Locale.ROOT) + "." + part))
                        .toList())
                .toList();
        return Stream.concat(spoken.stream(),
                Stream.of(spoken.getFirst().stream().map(Traditional::of).toList()));
    }
}
