package qingye.check.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.check.Severity;
import qingye.check.Term;
import qingye.model.check.Rule;

/// Names and terms: 《…》 that is nearly the name of a registered law, the name of a company written a little wrong, and
/// terms for which another is to be used.
final class NameCheck {

    private static final Pattern TITLE = Pattern.compile("《([^《》]{2,60})》");
    private static final int SHORTEST = 5;
    /// One wrong character in so many.
    private static final int SELDOM = 4;

    private final NameVariants names;
    private final Registered registered;
    private final Consumer<Remark> found;

    NameCheck(NameVariants names, Consumer<Remark> found) {
        this.names = names;
        this.registered = names.registered();
        this.found = found;
    }

    void look(Passage passage) {
        String text = passage.folded().original();
        registered.banned().forEach((term, preferred) -> {
            for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length())) {
                if (!text.startsWith(preferred, Math.max(0, at - preferred.indexOf(term)))) {
                    tell(passage, at, at + term.length(), "prose.term", term, preferred);
                }
            }
        });
        if (!registered.laws().isEmpty()) {
            Matcher titles = TITLE.matcher(text);
            while (titles.find()) {
                String title = titles.group(1);
                nearly(title, registered.laws())
                        .ifPresent(law -> tell(passage, titles.start(1), titles.end(1), "prose.law", title, law));
            }
        }
        List<NameVariants.Place> variants = names.in(passage);
        variants.forEach(place -> tell(
                passage, place.start(), place.end(), "prose.entity", place.written(), place.name()));
        registered.entities().keySet().stream().filter(name -> name.length() >= SHORTEST).sorted()
                .forEach(name -> misspelt(passage, text, name, variants));
    }

    /// The registered name that was meant; empty where the name is registered, or none is like it.
    private static Optional<String> nearly(String name, List<String> names) {
        return names.contains(name)
                ? Optional.empty()
                : names.stream()
                        .filter(one -> distance(name, one) * SELDOM <= Math.min(name.length(), one.length()))
                        .min(Comparator.comparingInt((String one) -> distance(name, one)).thenComparing(one -> one));
    }

    /// Places of the same beginning and end that differ a little between.
    private void misspelt(Passage passage, String text, String name, List<NameVariants.Place> told) {
        String head = name.substring(0, 2);
        String tail = name.substring(name.length() - 2);
        for (int at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
            for (int length = name.length() - 1; length <= name.length() + 1; length++) {
                int end = at + length;
                if (end <= text.length() && text.startsWith(tail, end - 2)) {
                    String written = text.substring(at, end);
                    int start = at;
                    boolean again = told.stream().anyMatch(place -> place.start() < end && start < place.end());
                    boolean near = !again && !written.equals(name) && !text.startsWith(name, at)
                            && !registered.entities().containsKey(written)
                            && distance(written, name) * SELDOM <= name.length();
                    if (near) {
                        tell(passage, at, end, "prose.entity", written, name);
                        break;
                    }
                }
            }
        }
    }

    private void tell(Passage passage, int start, int end, String key, String written, String meant) {
        int from = passage.folded().index(start);
        int to = Math.max(from + 1, passage.folded().index(end - 1) + 1);
        found.accept(Remark.of(Rule.PROSE_NAME, Severity.WARNING, from, to, key, new Term.Words(written),
                new Term.Words(meant)).expected(meant));
    }

    /// How many characters have to be put in, taken out or changed to make one of the other.
    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            last[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] next = new int[other.length() + 1];
            next[0] = row;
            for (int at = 1; at <= other.length(); at++) {
                int change = last[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                next[at] = Math.min(change, 1 + Math.min(last[at], next[at - 1]));
            }
            last = next;
        }
        return last[other.length()];
    }
}
