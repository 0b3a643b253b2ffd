package qingye.check.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.check.numeral.Folded;
import qingye.check.numeral.ProseWords;
import qingye.model.text.Language;
import qingye.text.Simplified;

/// Names of companies as they are written when they are not written as registered: with another form of company, in
/// other characters, with other brackets, with or without blanks.
///
/// @param registered the names that are to be used
/// @param forms what each of them may be mistaken for, the longest first
/// @param after what may follow a name without its form of company, for it to be one
record NameVariants(Registered registered, List<Form> forms, Pattern after) {

    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");
    private static final int SHORTEST = 4;
    /// The name without any form of company is told from other words only if it is long.
    private static final int SHORTEST_BARE = 6;

    NameVariants {
        forms = List.copyOf(forms);
    }

    /// One of the ways a name may be written.
    ///
    /// @param folded in one spelling
    /// @param bare whether the form of company is left out
    record Form(String folded, String name, boolean bare) {}

    /// A place where a name is not written as registered.
    ///
    /// @param start where it begins in the line as it reads
    record Place(int start, int end, String written, String name) {}

    /// The variants of all names.
    static NameVariants of(Registered registered, ProseWords words) {
        Map<String, Form> forms = new LinkedHashMap<>();
        registered.entities().keySet().stream()
                .filter(name -> name.length() >= SHORTEST && HAN.matcher(name).matches())
                .sorted()
                .flatMap(name -> forms(name, registered, words.of("company_forms")))
                .forEach(form -> forms.putIfAbsent(form.folded(), form));
        // what is a registered name itself, or a short one, is right as it is
        Set<String> right = registered.entities().values().stream().flatMap(List::stream)
                .map(NameVariants::fold).collect(Collectors.toSet());
        return new NameVariants(registered, forms.values().stream()
                .filter(form -> !right.contains(form.folded()))
                .sorted(Comparator.comparingInt((Form form) -> -form.folded().length()).thenComparing(Form::folded))
                .toList(), words.pattern("after_name"));
    }

    private static Stream<Form> forms(String name, Registered registered, List<String> kinds) {
        String folded = fold(name);
        var forms = new ArrayList<Form>();
        forms.add(new Form(folded, name, false));
        Optional<String> kind = kinds.stream().filter(folded::endsWith).findFirst();
        String core = folded.substring(0, folded.length() - kind.map(String::length).orElse(0));
        if (kind.isEmpty() || core.length() < SHORTEST) {
            return forms.stream();
        }
        Set<String> names = registered.entities().keySet().stream().map(NameVariants::fold).collect(Collectors.toSet());
        kinds.stream().map(other -> core + other).filter(other -> !names.contains(other))
                .forEach(other -> forms.add(new Form(other, name, false)));
        List<String> called = registered.entities().getOrDefault(name, List.of());
        boolean alone = names.stream().filter(other -> other.contains(core)).count() == 1;
        if (!called.isEmpty() && alone && core.length() >= SHORTEST_BARE) {
            forms.add(new Form(core, name, true));
        }
        return forms.stream();
    }

    /// The names of a line that are not written as registered.
    List<Place> in(Passage passage) {
        Folded line = passage.folded();
        String text = brackets(line.text());
        var places = new ArrayList<Place>();
        boolean[] taken = new boolean[text.length()];
        for (Form form : forms) {
            int length = form.folded().length();
            for (int at = text.indexOf(form.folded()); at >= 0; at = text.indexOf(form.folded(), at + length)) {
                int end = at + length;
                if (taken[at] || taken[end - 1] || form.bare() && !ends(text, end)) {
                    continue;
                }
                Arrays.fill(taken, at, end, true);
                String written = line.original().substring(line.origin(at), line.originEnd(end));
                if (!registered.entities().containsKey(written) && !converted(passage, written, form.name())) {
                    places.add(new Place(line.origin(at), line.originEnd(end), written, form.name()));
                }
            }
        }
        return places;
    }

    /// Text in traditional characters says names in them too, where nobody registered how.
    private static boolean converted(Passage passage, String written, String name) {
        return passage.language() == Language.ZH_HANT && Simplified.of(written).equals(Simplified.of(name));
    }

    private boolean ends(String text, int end) {
        return end == text.length() || after.matcher(text).region(end, end + 1).matches();
    }

    private static String fold(String name) {
        return brackets(Folded.of(name).text());
    }

    private static String brackets(String text) {
        return text.replace('（', '(').replace('）', ')');
    }
}
