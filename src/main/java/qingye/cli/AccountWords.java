package qingye.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.factor.SlotEntry;
import qingye.calc.formula.FormulaNames;
import qingye.calc.formula.FormulaSentences;
import qingye.calc.formula.FormulaWords;
import qingye.calc.formula.Input;
import qingye.calc.formula.NamedFormula;
import qingye.calc.formula.Result;
import qingye.derive.Account;
import qingye.model.Snapshot;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;

/// Says how a value was calculated: in lines for people, in facts for scripts.
final class AccountWords {

    private final Messages messages;
    private final Language language;
    private final FactorLibrary library;
    private final Snapshot content;
    private final NamedFormula typing;
    private final FormulaWords written;

    /// @param library with the company's own factors
    AccountWords(Messages messages, Snapshot content, FactorLibrary library) {
        this.messages = messages;
        this.language = content.report().language();
        this.library = library;
        this.content = content;
        var slots = new LinkedHashMap<FactorSlot, String>();
        library.slots().forEach(entry -> slots.put(entry.slot(), name(entry.slot())));
        this.typing = new NamedFormula(new FormulaNames(content, language, slots), messages);
        this.written = new FormulaWords(
                language,
                id -> content.figures().indicator(id).map(Indicator::name).orElse(Localized.none()),
                slot -> library.slot(slot).map(SlotEntry::name).orElse(Localized.none()));
    }

    private String name(FactorSlot slot) {
        return library.slot(slot).map(SlotEntry::name).flatMap(name -> name.best(language)).orElse(slot.code());
    }

    private String title(IndicatorId id) {
        return typing.names().title(id);
    }

    private String numbers(Account account) {
        return FormulaWords.text(written.withNumbers(account.formula(), account.key(), account.calculation()));
    }

    private Optional<String> why(Account account) {
        return new FormulaSentences(messages, this::title, this::name).say(account.result());
    }

    private static List<Input.Factor> factors(Account account) {
        return account.result() instanceof Result.Computed computed
                ? computed.inputs().stream()
                        .filter(Input.Factor.class::isInstance).map(Input.Factor.class::cast).toList()
                : List.of();
    }

    List<String> lines(Account account) {
        var lines = new ArrayList<String>();
        String unit = account.indicator().unit().best(language).orElse("");
        lines.add(messages.text(
                "cli.calculate.head", title(account.indicator().id()), account.key().year().toString()));
        lines.add(messages.text("cli.calculate.formula", typing.write(account.formula())));
        lines.add(messages.text("cli.calculate.numbers", numbers(account)));
        for (Input.Factor used : factors(account)) {
            EmissionFactor factor = used.pinned().factor();
            lines.add(messages.text(
                    factor.confidence().unverified() ? "cli.calculate.factor.unverified" : "cli.calculate.factor",
                    name(factor.slot()), factor.value().toPlainString(), factor.unit(), factor.document()));
        }
        if (account.result() instanceof Result.Computed computed) {
            lines.add(messages.text("cli.calculate.result", printed(computed.rounded()), unit,
                    Integer.toString(computed.rounded().scale())));
        }
        why(account).ifPresent(sentence -> lines.add(messages.text("cli.calculate.none", sentence)));
        account.difference().filter(one -> one.signum() != 0).ifPresent(difference -> lines.add(messages.text(
                "cli.calculate.difference", account.stored().printed(), signed(difference),
                account.typedOver().filter(reason -> !reason.isBlank())
                        .orElseGet(() -> messages.text("cli.calculate.unexplained")))));
        return lines;
    }

    Map<String, Object> facts(Account account) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("indicator", account.indicator().id().code());
        facts.put("name", title(account.indicator().id()));
        facts.put("year", account.key().year().getValue());
        facts.put("unit", account.indicator().unit().best(language).orElse(""));
        facts.put("formula", typing.write(account.formula()));
        facts.put("numbers", numbers(account));
        facts.put("factors", factors(account).stream().map(this::facts).toList());
        if (account.result() instanceof Result.Computed computed) {
            facts.put("exact", computed.exact());
            facts.put("result", computed.rounded());
            facts.put("decimals", computed.rounded().scale());
            facts.put("rounding", "half up");
        }
        why(account).ifPresent(sentence -> facts.put("problem", sentence));
        facts.put("stored", account.stored().printed());
        account.difference().ifPresent(difference -> facts.put("difference", difference));
        account.typedOver().ifPresent(reason -> facts.put("typedOver", reason));
        facts.put("agrees", account.agrees());
        return facts;
    }

    private Map<String, Object> facts(Input.Factor used) {
        EmissionFactor factor = used.pinned().factor();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("factor", factor.id().code());
        facts.put("name", name(factor.slot()));
        facts.put("value", factor.value());
        facts.put("unit", factor.unit());
        facts.put("kind", factor.kind());
        facts.put("region", factor.region());
        factor.year().ifPresent(year -> facts.put("year", year.getValue()));
        facts.put("document", factor.document());
        facts.put("confidence", factor.confidence().code());
        boolean own = content.figures().factors().containsKey(factor.id());
        facts.put("own", own);
        return facts;
    }

    private static String printed(BigDecimal number) {
        return new Value.Amount(number, number.scale(), true).printed();
    }

    private static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + number.toPlainString() : number.toPlainString();
    }
}
