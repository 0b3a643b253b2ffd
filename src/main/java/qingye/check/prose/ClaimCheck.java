package qingye.check.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.line.Span;
import qingye.check.numeral.HanNumber;
import qingye.check.numeral.Numeral;
import qingye.model.check.Rule;
import qingye.model.indicator.Value;

/// What a sentence claims of a change without a number: 较上年有所下降, 多于上年, 与上年持平.
final class ClaimCheck {

    private static final List<String> SIDES = List.of("claim", "claim_side", "claim_en", "claim_en_after");
    private static final Span TWICE = new Span(new BigDecimal("1.9"), new BigDecimal("2.5"));
    private static final BigDecimal FLAT = new BigDecimal("1.1");

    private final Statement statement;
    private final Desk desk;
    private final Subjects subjects;

    ClaimCheck(Statement statement, Desk desk, Subjects subjects) {
        this.statement = statement;
        this.desk = desk;
        this.subjects = subjects;
    }

    void look() {
        if (desk.words().says("future", statement.words(statement.start(), statement.end()))) {
            return;
        }
        for (String side : SIDES) {
            if (desk.words().isChinese() && side.startsWith("claim_en")) {
                continue;
            }
            Matcher matcher = desk.words().pattern(side).matcher(statement.text())
                    .region(statement.start(), statement.end()).useTransparentBounds(true);
            while (matcher.find()) {
                claim(matcher, side.equals("claim_side"));
            }
        }
        Matcher doubled = desk.words().pattern("doubled").matcher(statement.text())
                .region(statement.start(), statement.end());
        while (doubled.find()) {
            doubled(doubled);
        }
        Matcher flat = desk.words().pattern("flat").matcher(statement.text())
                .region(statement.start(), statement.end());
        while (flat.find()) {
            flat(flat.start(), flat.end());
        }
    }

    private void claim(Matcher matcher, boolean side) {
        boolean measured = statement.numerals().stream().anyMatch(one -> !side
                && one.from() >= matcher.start() && one.start() - matcher.end() <= 4
                && one.kind() != Numeral.Kind.RANGE && statement.behind(matcher.end()) >= one.start());
        if (measured) {
            return;
        }
        boolean up = matcher.group("up") != null;
        Year base = base(matcher);
        int local = local(matcher.start());
        Optional<Candidate> certain = subjects.certain(local, matcher.start(), matcher.end());
        boolean so = subjects.of(local, matcher.start(), matcher.end()).stream()
                .filter(one -> one.isStrong() || certain.filter(one::equals).isPresent())
                .anyMatch(one -> Move.of(one.named(), base, desk.present(), desk.ledger())
                        .filter(move -> move.sign() != 0 && move.sign() > 0 == up).isPresent());
        if (!so) {
            certain.ifPresent(one -> wrong(one, base, matcher.start(), matcher.end(), "prose.direction"));
        }
    }

    private Year base(Matcher matcher) {
        String named = matcher.namedGroups().containsKey("base") ? matcher.group("base") : null;
        String digits = named == null ? "" : named.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? desk.present().minusYears(1) : Year.of(Integer.parseInt(digits));
    }

    /// Behind the number before it.
    private int local(int at) {
        return statement.numerals().stream().filter(one -> one.end() <= at).mapToInt(Numeral::end).max()
                .orElse(statement.start());
    }

    private void wrong(Candidate candidate, Year base, int start, int end, String key) {
        Named named = candidate.named();
        Optional<Move> move = Move.of(named, base, desk.present(), desk.ledger());
        Term words = Said.words(statement.passage(), start, end);
        if (move.isPresent()) {
            var terms = new ArrayList<Term>(List.of(words));
            terms.addAll(Said.move(move.get()));
            desk.found().accept(Remark.of(Rule.PROSE_CHANGE, Severity.WARNING, start, end, key,
                    terms.toArray(Term[]::new)).with(move.get().from(), move.get().to()));
        } else if (desk.ledger().isEmpty(named.indicator(), base)
                && !desk.ledger().isEmpty(named.indicator(), desk.present())) {
            desk.found().accept(Remark.of(Rule.PROSE_CHANGE, Severity.WARNING, start, end, "prose.prior", words,
                    new Term.Name(named.indicator()), new Term.In(base)));
        }
    }

    /// 翻了一番: twice as much as before.
    private void doubled(Matcher matcher) {
        int again = HanNumber.count(Optional.ofNullable(matcher.group("n")).orElse(""));
        boolean several = desk.words().pattern("years_span")
                .matcher(statement.words(statement.start(), matcher.start())).find();
        if (several || again > 1) {
            return;
        }
        int local = local(matcher.start());
        Year base = desk.present().minusYears(1);
        boolean so = subjects.of(local, matcher.start(), matcher.end()).stream()
                .anyMatch(one -> Move.of(one.named(), base, desk.present(), desk.ledger()).flatMap(Move::times)
                        .filter(times -> times.meets(TWICE)).isPresent());
        if (!so) {
            subjects.certain(local, matcher.start(), matcher.end())
                    .ifPresent(one -> wrong(one, base, matcher.start(), matcher.end(), "prose.doubling"));
        }
    }

    private void flat(int start, int end) {
        Year base = desk.present().minusYears(1);
        subjects.certain(local(start), start, end).ifPresent(one -> Move
                .of(one.named(), base, desk.present(), desk.ledger())
                .filter(ClaimCheck::isFar)
                .ifPresent(_ -> wrong(one, base, start, end, "prose.flat")));
    }

    private static boolean isFar(Move move) {
        Value.Amount before = move.before();
        Value.Amount after = move.after();
        if (before.rounded().signum() <= 0 || after.rounded().signum() <= 0) {
            return before.rounded().compareTo(after.rounded()) != 0;
        }
        return before.rounded().max(after.rounded())
                .divide(before.rounded().min(after.rounded()), MathContext.DECIMAL32).compareTo(FLAT) > 0;
    }
}
