package qingye.ui.materiality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import qingye.model.materiality.Dimension;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Dimensions as lines of names: a line for each.
final class DimensionLines {

    private DimensionLines() {}

    /// What somebody made of the lines. A line that names a dimension is that one, wherever it stands now.
    /// Where as many lines name none as dimensions are left, these are called otherwise now, in their order; else such
    /// lines are new dimensions. Without any line all stays as it is: topics must stand somewhere.
    ///
    /// @param taken keys that topics use, also topics of dimensions that are gone: no new dimension gets them
    static List<Dimension> of(List<Dimension> before, String typed, Language written, Set<String> taken) {
        List<String> names = typed.lines().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
        if (names.isEmpty()) {
            return before;
        }
        var found = new ArrayList<Optional<Dimension>>();
        names.forEach(name -> found.add(before.stream()
                .filter(one -> one.name().best(written).orElse("").equals(name)).findFirst()));
        List<Dimension> left =
                before.stream().filter(one -> !found.contains(Optional.of(one))).toList();
        boolean renamed = left.size() == found.stream().filter(Optional::isEmpty).count();
        var rest = new ArrayDeque<>(left);
        var dimensions = new ArrayList<Dimension>();
        for (int at = 0; at < names.size(); at++) {
            String name = names.get(at);
            dimensions.add(found.get(at).orElseGet(() -> renamed
                    ? called(rest.remove(), written, name)
                    : new Dimension(free(before, dimensions, taken), Localized.of(written, name))));
        }
        return dimensions;
    }

    private static Dimension called(Dimension one, Language written, String name) {
        return new Dimension(one.key(), one.name().with(written, name));
    }

    private static String free(List<Dimension> before, List<Dimension> made, Set<String> taken) {
        int number = 1;
        while (taken.contains("dimension-" + number) || Stream.concat(before.stream(), made.stream())
                .map(Dimension::key).toList().contains("dimension-" + number)) {
            number++;
        }
        return "dimension-" + number;
    }
}
