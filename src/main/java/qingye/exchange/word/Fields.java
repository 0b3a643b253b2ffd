package qingye.exchange.word;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The fields that are open at the place reading has come to: what a field asks for is no text, what it shows is; and
/// contents and indexes are made anew by the report. A field that never ends, or that would hide words, is none: its
/// marks are passed over, and all is read that stands behind them.
final class Fields {

    private static final Set<String> MADE_ANEW = Set.of("TOC", "INDEX", "TOA", "RD", "TC", "XE");

    private static final class Open {
        private final StringBuilder asked = new StringBuilder();
        private final Node begin;
        private Optional<Node> shown = Optional.empty();
        private boolean hides;

        private Open(Node begin) {
            this.begin = begin;
        }

        private String name() {
            return first(asked.toString());
        }

        private boolean isMadeAnew() {
            return MADE_ANEW.contains(name());
        }
    }

    /// The marks of fields that are whole.
    private final Set<Node> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    /// The names of those that are not, by their first marks.
    private final IdentityHashMap<Node, String> broken = new IdentityHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int asking;
    private int anew;

    private Fields() {}

    /// Those of a part of the text that is read by itself; tables and boxes within it are other parts.
    static Fields within(Node scope) {
        var fields = new Fields();
        var begun = new ArrayDeque<Open>();
        fields.find(scope, begun);
        begun.forEach(one -> fields.broken.put(one.begin, one.name()));
        return fields;
    }

    private void find(Node parent, Deque<Open> begun) {
        for (Node node : parent.children()) {
            switch (node.name()) {
                case "w:tbl", "w:txbxContent" -> {
                    // has fields of its own
                }
                case "w:fldChar" -> found(node, begun);
                case "w:instrText" -> {
                    if (!begun.isEmpty() && begun.element().shown.isEmpty()) {
                        begun.element().asked.append(node.text());
                    }
                }
                case "w:t" -> {
                    if (!begun.isEmpty() && begun.element().shown.isEmpty()) {
                        begun.element().hides |= !node.text().isBlank();
                    }
                }
                default -> find(node, begun);
            }
        }
    }

    private void found(Node mark, Deque<Open> begun) {
        String type = type(mark);
        if (type.equals("begin")) {
            begun.push(new Open(mark));
        } else if (type.equals("separate") && !begun.isEmpty() && begun.element().shown.isEmpty()) {
            begun.element().shown = Optional.of(mark);
        } else if (type.equals("end") && !begun.isEmpty()) {
            Open ended = begun.pop();
            if (ended.hides) {
                broken.put(ended.begin, ended.name());
            } else {
                whole.add(ended.begin);
                ended.shown.ifPresent(whole::add);
                whole.add(mark);
            }
        }
    }

    /// Goes past a mark of a field.
    ///
    /// @return the name of a field that shows nothing, unless it is made anew
    Optional<String> pass(Node mark) {
        if (!whole.contains(mark)) {
            return Optional.ofNullable(broken.get(mark)).filter(name -> !MADE_ANEW.contains(name));
        }
        return switch (type(mark)) {
            case "begin" -> {
                open.push(new Open(mark));
                asking++;
                yield Optional.empty();
            }
            case "separate" -> {
                open.element().shown = Optional.of(mark);
                asking--;
                anew += open.element().isMadeAnew() ? 1 : 0;
                yield Optional.empty();
            }
            default -> end();
        };
    }

    private Optional<String> end() {
        Open ended = open.pop();
        if (ended.shown.isPresent()) {
            anew -= ended.isMadeAnew() ? 1 : 0;
            return Optional.empty();
        }
        asking--;
        return ended.isMadeAnew() ? Optional.empty() : Optional.of(ended.name());
    }

    /// Goes past all marks of something that is not read.
    void passAll(Node unread) {
        for (Node node : unread.children()) {
            switch (node.name()) {
                case "w:tbl", "w:txbxContent" -> {
                    // has fields of its own
                }
                case "w:fldChar" -> pass(node);
                case "w:instrText" -> ask(node.text());
                default -> passAll(node);
            }
        }
    }

    void ask(String words) {
        if (!open.isEmpty() && open.element().shown.isEmpty()) {
            open.element().asked.append(words);
        }
    }

    /// Whether what is read now is text.
    boolean isText() {
        return asking == 0 && anew == 0;
    }

    /// Whether what is read now belongs to contents or an index.
    boolean inContents() {
        return anew > 0;
    }

    /// Whether a field of its own element asks for contents.
    static boolean isContents(String asked) {
        return MADE_ANEW.contains(first(asked));
    }

    private static String type(Node mark) {
        return mark.attribute("w:fldCharType").orElse("");
    }

    private static String first(String asked) {
        return asked.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    }
}
