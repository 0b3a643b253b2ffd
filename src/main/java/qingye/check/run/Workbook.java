package qingye.check.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.check.line.Sheet;
import qingye.check.relation.Breakdown;
import qingye.check.relation.Breakdowns;
import qingye.model.id.TableId;

/// What all tables of a workspace have to offer to each other.
final class Workbook {

    private final Map<TableId, Offer> offers = new LinkedHashMap<>();

    /// What one table offers.
    private record Offer(
            List<Line> headcounts, Map<String, List<Line>> totals, Map<String, List<Breakdown>> people,
            List<Line> revenues, List<Line> energies, Map<String, List<Line>> named) {

        /// Shorter names are those of too many things.
        private static final int SHORTEST_NAME = 4;

        static Offer of(Sheet sheet, Lexicon lexicon) {
            var headcounts = new ArrayList<Line>();
            var totals = new HashMap<String, List<Line>>();
            var revenues = new ArrayList<Line>();
            var energies = new ArrayList<Line>();
            var named = new HashMap<String, List<Line>>();
            for (Line line : sheet.lines()) {
                if (!line.hasFigures()) {
                    continue;
                }
                String stem = lexicon.stem(line.name());
                boolean latin = stem.chars().allMatch(c -> c < 0x2E80);
                boolean telling = stem.length() >= (latin ? 3 * SHORTEST_NAME : SHORTEST_NAME);
                boolean alone = line.group().isEmpty() || lexicon.says("total", line.name());
                if (alone && (telling || lexicon.isHeadcount(line.name()))) {
                    named.computeIfAbsent(telling ? stem : line.name(), _ -> new ArrayList<>()).add(line);
                }
                String code = line.measure().code();
                if (lexicon.says("total", line.name())) {
                    totals.computeIfAbsent(code, _ -> new ArrayList<>()).add(line);
                }
                if (line.measure().isPeople() && lexicon.isHeadcount(line.name())) {
                    headcounts.add(line);
                } else if (lexicon.says("revenue", line.name()) && !line.measure().isPer()) {
                    revenues.add(line);
                } else if (line.measure().is("energy") || line.measure().is("emission")
                        || line.measure().is("coal") || line.measure().is("volume")) {
                    energies.add(line);
                }
            }
            var people = new HashMap<String, List<Breakdown>>();
            for (Breakdown breakdown : Breakdowns.in(sheet, lexicon)) {
                if (breakdown.members().getFirst().measure().isPeople()) {
                    breakdown.dimension().ifPresent(dimension -> people
                            .computeIfAbsent(dimension, _ -> new ArrayList<>()).add(breakdown));
                }
            }
            return new Offer(headcounts, totals, people, revenues, energies, named);
        }
    }

    void put(Sheet sheet, Lexicon lexicon) {
        offers.put(sheet.table(), Offer.of(sheet, lexicon));
    }

    void keepOnly(List<TableId> tables) {
        var kept = new LinkedHashMap<TableId, Offer>();
        tables.forEach(table -> kept.put(table, offers.get(table)));
        offers.clear();
        offers.putAll(kept);
    }

    /// The rows that may mean the same, by what is left of their names: at least two each.
    List<List<Line>> named() {
        var all = new LinkedHashMap<String, List<Line>>();
        offers.values().forEach(offer -> offer.named().forEach((stem, lines) -> all
                .computeIfAbsent(stem, _ -> new ArrayList<>()).addAll(lines)));
        return all.values().stream().filter(lines -> lines.size() >= 2).toList();
    }

    /// The answers to one table: what the others offer.
    View without(TableId table) {
        return new View(table);
    }

    /// The rest of the workspace as one table sees it.
    final class View implements qingye.check.relation.Outside {

        private final TableId table;
        private final Map<String, List<?>> answers = new LinkedHashMap<>();

        View(TableId table) {
            this.table = table;
        }

        /// Whether it would get the same answers again.
        boolean isSame() {
            var again = new View(table);
            return answers.keySet().stream().allMatch(question -> again.ask(question).equals(answers.get(question)));
        }

        private List<?> ask(String question) {
            int colon = question.indexOf(':');
            String what = question.substring(0, colon);
            String of = question.substring(colon + 1);
            return switch (what) {
                case "totals" -> totals(of);
                case "people" -> people(of);
                case "headcounts" -> headcounts();
                case "revenues" -> revenues();
                default -> energies();
            };
        }

        private interface Pick<T> {
            List<T> from(Offer offer);
        }

        private <T> List<T> gather(String question, Pick<T> pick) {
            var all = new ArrayList<T>();
            offers.forEach((of, offer) -> {
                if (!of.equals(table)) {
                    all.addAll(pick.from(offer));
                }
            });
            answers.put(question, all);
            return all;
        }

        @Override
        public List<Line> headcounts() {
            return gather("headcounts:", Offer::headcounts);
        }

        @Override
        public List<Line> totals(String code) {
            return gather("totals:" + code, offer -> offer.totals().getOrDefault(code, List.of()));
        }

        @Override
        public List<Breakdown> people(String dimension) {
            return gather("people:" + dimension, offer -> offer.people().getOrDefault(dimension, List.of()));
        }

        @Override
        public List<Line> revenues() {
            return gather("revenues:", Offer::revenues);
        }

        @Override
        public List<Line> energies() {
            return gather("energies:", Offer::energies);
        }
    }
}
