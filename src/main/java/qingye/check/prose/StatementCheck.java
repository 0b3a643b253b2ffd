package qingye.check.prose;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import qingye.check.Severity;
import qingye.check.numeral.Numeral;
import qingye.model.block.Inline;
import qingye.model.check.Rule;

/// Checks the numbers of a sentence from left to right, then what it claims without numbers.
final class StatementCheck {

    private static final int LOOK_BACK = 48;

    private final Statement statement;
    private final Desk desk;
    private final Subjects subjects;
    private final ChangeCheck changes;
    private final LevelCheck levels;
    private Optional<Numeral> from = Optional.empty();
    private Optional<List<Numeral>> span = Optional.empty();

    StatementCheck(Statement statement, Desk desk) {
        this.statement = statement;
        this.desk = desk;
        this.subjects = new Subjects(statement, desk);
        this.changes = new ChangeCheck(statement, desk, subjects);
        this.levels = new LevelCheck(statement, desk, subjects);
    }

    void look() {
        for (int at = 0; at < statement.numerals().size(); at++) {
            look(at);
        }
        new ClaimCheck(statement, desk, subjects).look();
        new StreakCheck(statement, desk, subjects).look();
    }

    private boolean says(String pattern, String before) {
        return desk.words().pattern(pattern).matcher(before).find();
    }

    private void look(int at) {
        Numeral numeral = statement.numerals().get(at);
        int local = statement.localStart(at);
        String before = statement.words(Math.max(local, numeral.start() - LOOK_BACK), numeral.start());
        String sentence = statement.words(statement.start(), numeral.start());
        Optional<Inline.Numeric> live = statement.passage().liveAt(numeral.from());
        if (live.isPresent()) {
            live(numeral, live.get(), before);
            return;
        }
        boolean aim = desk.words().says("future", sentence);
        if (numeral.kind() == Numeral.Kind.RANGE || says("saved", before)) {
            return;
        }
        Optional<ChangeCheck.Stated> stated = changes.stated(numeral, local);
        if (stated.isPresent()) {
            if (!aim) {
                changes.look(stated.get(), local, span);
            }
            return;
        }
        if (numeral.kind() == Numeral.Kind.POINTS || numeral.kind() == Numeral.Kind.TIMES) {
            return;
        }
        level(numeral, local, before, !aim && !says("bound", before));
    }

    private void level(Numeral numeral, int local, String before, boolean sure) {
        Matcher turn = desk.words().pattern("level_to").matcher(before);
        boolean turned = turn.find();
        if (says("from", before) && !turned) {
            boolean named = says("attached", before);
            levels.look(numeral, local, named ? Optional.empty() : Optional.of(desk.present().minusYears(1)), false);
            from = Optional.of(numeral);
            span = Optional.empty();
            return;
        }
        levels.look(numeral, local, from.isPresent() && turned ? Optional.of(now(local, numeral)) : Optional.empty(),
                sure);
        if (turned) {
            boolean up = turn.group("up") != null || turn.group("up2") != null;
            turned(numeral, up, Math.max(local, numeral.start() - LOOK_BACK) + turn.start());
        }
    }

    private Year now(int local, Numeral numeral) {
        return statement.year(local, numeral.start(), numeral.end(), desk.words())
                .filter(one -> one.start() >= local)
                .map(Mention::year).orElse(desk.present());
    }

    /// Something went up or down to that number.
    private void turned(Numeral numeral, boolean up, int start) {
        Optional<Numeral> before = from.filter(one -> one.measure().equals(numeral.measure())
                || one.measure().isEmpty() || numeral.measure().isEmpty());
        if (before.isPresent()) {
            span = Optional.of(List.of(before.get(), numeral));
            int moved = numeral.number().compareTo(before.get().number());
            boolean told = numeral.measure().equals(before.get().measure()) && moved != 0 && moved > 0 != up;
            if (told) {
                desk.found().accept(Remark.of(Rule.PROSE_CHANGE, Severity.WARNING, start, numeral.end(),
                        "prose.direction-here", Said.words(statement.passage(), start, numeral.end()),
                        Said.words(statement.passage(), before.get().from(), before.get().end()),
                        Said.words(statement.passage(), numeral.from(), numeral.end())));
            }
            from = Optional.empty();
        }
    }

    private void live(Numeral numeral, Inline.Numeric live, String before) {
        desk.index().of(live.indicator()).ifPresent(named -> subjects.settle(
                numeral.end(), new Candidate(named, named.total() * 100, named.total() * 100, numeral.end())));
        Matcher turn = desk.words().pattern("level_to").matcher(before);
        if (turn.find()) {
            boolean up = turn.group("up") != null || turn.group("up2") != null;
            turned(numeral, up, Math.max(statement.start(), numeral.start() - before.length()) + turn.start());
        } else if (says("from", before)) {
            from = Optional.of(numeral);
            span = Optional.empty();
        }
    }
}
