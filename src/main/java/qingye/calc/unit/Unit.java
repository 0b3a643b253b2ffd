package qingye.calc.unit;

import java.math.BigDecimal;

import qingye.model.text.Language;
import qingye.model.text.Localized;

/// A unit of the vocabulary.
public sealed interface Unit {

    /// Its stable code.
    String code();

    /// What it measures.
    Dimension dimension();

    /// As printed in that language.
    String printed(Language language);

    /// A unit with a name of its own.
    ///
    /// @param toBase how many base units of its dimension it is, exactly
    record Simple(String code, Dimension dimension, BigDecimal toBase, Localized<String> names) implements Unit {
        @Override
        public String printed(Language language) {
            return names.best(language).orElse(code);
        }
    }

    /// A unit for each of another, such as 吨二氧化碳当量/万元.
    record Per(Simple numerator, Simple denominator) implements Unit {

        @Override
        public String code() {
            return numerator.code() + "/" + denominator.code();
        }

        @Override
        public Dimension dimension() {
            return numerator.dimension().per(denominator.dimension());
        }

        @Override
        public String printed(Language language) {
            return numerator.printed(language) + "/" + denominator.printed(language);
        }
    }
}
