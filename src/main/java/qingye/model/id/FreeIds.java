package qingye.model.id;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Gives out ids such as `K001`, counting on from the highest there is: an id that was once taken away may still stand
/// somewhere in a text and must not come to mean something else.
public final class FreeIds {

    private final String prefix;
    private long last;

    /// @param prefix of all ids given out
    /// @param taken all ids there are, of this form or any other
    public FreeIds(String prefix, Stream<String> taken) {
        this.prefix = prefix;
        Pattern form = Pattern.compile(Pattern.quote(prefix) + "([0-9]{1,9})");
        this.last = taken.map(form::matcher)
                .filter(Matcher::matches)
                .mapToLong(id -> Long.parseLong(id.group(1)))
                .max()
                .orElse(0);
    }

    /// The next one.
    public String next() {
        last++;
        return prefix + String.format(Locale.ROOT, "%03d", last);
    }
}
