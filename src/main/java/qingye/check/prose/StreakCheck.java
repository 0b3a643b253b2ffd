package qingye.check.prose;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.numeral.HanNumber;
import qingye.check.numeral.Numeral;
import qingye.model.check.Rule;
import qingye.model.indicator.Value;

/// What is said to have gone on for years: 连续第三年增长, 逐年下降, 连续两年保持 100%.
final class StreakCheck {

    private static final Map<String, Integer> ENGLISH = Map.of(
            "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6,
            "two", 2, "three", 3, "four", 4, "five", 5);
    private static final int YEARLY = 2;

    private final Statement statement;
    private final Desk desk;
    private final Subjects subjects;

    StreakCheck(Statement statement, Desk desk, Subjects subjects) {
        this.statement = statement;
        this.desk = desk;
        this.subjects = subjects;
    }

    void look() {
        if (desk.words().says("future", statement.words(statement.start(), statement.end()))) {
            return;
        }
        Matcher running = matcher("streak");
        while (running.find()) {
            int years = HanNumber.count(running.group("n"));
            String rest = running.group("rest");
            Matcher moves = desk.words().pattern("rest_moves").matcher(rest);
            int end = running.start("rest");
            if (moves.find()) {
                moved(running.start(), end + moves.end(), years, moves.group("up") != null);
            } else if (desk.words().pattern("rest_none").matcher(rest).find()) {
                kept(running.start(), end, years, 0);
            } else if (desk.words().pattern("rest_every").matcher(rest).find()) {
                kept(running.start(), end, years, 100);
            }
        }
        Matcher yearly = matcher("yearly");
        while (yearly.find()) {
            int years = yearly.group("n") == null ? YEARLY : Math.max(1, HanNumber.count(yearly.group("n")) - 1);
            int start = yearly.group("n") == null ? yearly.start() : yearly.end("mid");
            moved(start, yearly.end(), years, yearly.group("up") != null);
        }
        Matcher english = matcher("streak_en");
        while (!desk.words().isChinese() && english.find()) {
            String n = english.group("nth") == null ? english.group("n") : english.group("nth");
            moved(english.start(), english.end(), ENGLISH.getOrDefault(n, YEARLY), english.group("up") != null);
        }
    }

    private Matcher matcher(String pattern) {
        return desk.words().pattern(pattern).matcher(statement.text())
                .region(statement.start(), statement.end()).useTransparentBounds(true);
    }

    private Optional<Candidate> subject(int start, int end) {
        int local = statement.numerals().stream().filter(one -> one.end() <= start).mapToInt(Numeral::end).max()
                .orElse(statement.start());
        return subjects.certain(local, start, end);
    }

    private void moved(int start, int end, int years, boolean up) {
        subject(start, end).ifPresent(one -> {
            Year year = desk.present();
            for (int step = 0; step < years; step++) {
                Year base = year.minusYears(1);
                Optional<Move> move = Move.of(one.named(), base, year, desk.ledger());
                if (move.isEmpty()) {
                    if (step == 0 && desk.ledger().amount(one.named().indicator(), year).isPresent()) {
                        prior(one.named(), base, start, end);
                    }
                    return;
                }
                if (move.get().sign() == 0 || move.get().sign() > 0 != up) {
                    tell(move.get(), start, end);
                    return;
                }
                year = base;
            }
        });
    }

    /// Goes back as far as there are figures.
    private void kept(int start, int end, int years, int wanted) {
        subject(start, end).ifPresent(one -> {
            for (int step = 0; step < years; step++) {
                Year year = desk.present().minusYears(step);
                Optional<Value.Amount> value = desk.ledger().amount(one.named().indicator(), year);
                if (value.isEmpty()) {
                    return;
                }
                if (value.get().rounded().compareTo(BigDecimal.valueOf(wanted)) != 0) {
                    Move.of(one.named(), year.minusYears(1), year, desk.ledger())
                            .ifPresent(move -> tell(move, start, end));
                    return;
                }
            }
        });
    }

    private void prior(Named named, Year base, int start, int end) {
        desk.found().accept(Remark.of(Rule.PROSE_CHANGE, Severity.WARNING, start, end, "prose.prior",
                Said.words(statement.passage(), start, end), new Term.Name(named.indicator()), new Term.In(base)));
    }

    private void tell(Move move, int start, int end) {
        Term[] terms = new Term[6];
        terms[0] = Said.words(statement.passage(), start, end);
        for (int at = 0; at < 5; at++) {
            terms[at + 1] = Said.move(move).get(at);
        }
        desk.found().accept(Remark.of(Rule.PROSE_CHANGE, Severity.WARNING, start, end, "prose.streak", terms)
                .with(move.from(), move.to()));
    }
}
