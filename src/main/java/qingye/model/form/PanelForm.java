package qingye.model.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.model.block.Block;
import qingye.model.block.Line;

/// The readable form of panels and openers: each line behind a sign that says what it is. A panel has a title `# `,
/// whose it is `= `, paragraphs `- `; an opener has a slogan `# `, results `- ` and aims `+ `.
final class PanelForm {

    private static final String HEAD = "# ";
    private static final String BY = "= ";
    private static final String ITEM = "- ";
    private static final String AIM = "+ ";

    private PanelForm() {}

    static String panel(Block.Panel.Content words) {
        return join(Stream.of(one(HEAD, words.title()), one(BY, words.by()), all(ITEM, words.body())));
    }

    static Block.Panel.Content readPanel(String form) {
        return new Block.Panel.Content(first(form, HEAD), first(form, BY), behind(form, ITEM).toList());
    }

    static String opener(Block.Opener.Front words) {
        return join(Stream.of(one(HEAD, words.slogan()), all(ITEM, words.results()), all(AIM, words.aims())));
    }

    static Block.Opener.Front readOpener(String form) {
        return new Block.Opener.Front(first(form, HEAD), behind(form, ITEM).toList(), behind(form, AIM).toList());
    }

    private static String join(Stream<Stream<String>> lines) {
        return lines.flatMap(some -> some).collect(Collectors.joining("\n"));
    }

    private static Stream<String> one(String sign, Line line) {
        return line.runs().isEmpty() ? Stream.empty() : Stream.of(sign + LineForm.write(line));
    }

    private static Stream<String> all(String sign, List<Line> lines) {
        return lines.stream().map(line -> sign + LineForm.write(line));
    }

    private static Line first(String form, String sign) {
        return behind(form, sign).findFirst().orElse(Line.EMPTY);
    }

    private static Stream<Line> behind(String form, String sign) {
        return form.lines()
                .filter(line -> line.startsWith(sign) || line.equals(sign.strip()))
                .map(line -> LineForm.read(line.substring(Math.min(sign.length(), line.length()))));
    }
}
