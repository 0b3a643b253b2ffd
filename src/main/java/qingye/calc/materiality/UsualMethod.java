package qingye.calc.materiality;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.Dimension;
import qingye.model.materiality.Method;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;

/// The method a year is scored by while nobody decided otherwise.
public final class UsualMethod {

    private static final Messages CHINESE = Messages.of(Locale.CHINESE);
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private UsualMethod() {}

    /// The method of the year, else that of the year before, else one with the three dimensions of ESG. It has the id
    /// under which it is kept once somebody changes it.
    public static Method of(Materiality materiality, Year year) {
        return materiality.method(year).orElseGet(() -> {
            var id = new PartId("method-" + year);
            return materiality.method(year.minusYears(1))
                    .map(before -> before.of(id, year))
                    .orElseGet(() -> Method.usual(id, year, dimensions()));
        });
    }

    private static List<Dimension> dimensions() {
        return Stream.of("environment", "social", "governance").map(key -> new Dimension(key, name(key))).toList();
    }

    private static Localized<String> name(String key) {
        return Localized.zh(CHINESE.text("assess.dimension." + key))
                .with(Language.EN, ENGLISH.text("assess.dimension." + key));
    }
}
