package qingye.exchange.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import qingye.model.block.Block;
import qingye.model.form.BlockForm;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.CorePillar;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionProfile;
import qingye.model.report.SectionRole;
import qingye.model.report.Stage;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// A chapter as a text file. `#1 id role title` opens a chapter, `#2 id title` a section below it; `:kind id settings`
/// opens a block, whose text follows per language behind `zh-Hans:`, `zh-Hant:` or `en:`. Blank lines end things.
/// Behind the titles of a section may follow `owner:`, `stage:`, `pillars:` with the pillars it tells of, `target:`
/// with the length it is to reach, and `guide:` with texts that say what to write.
/// The settings and texts are those of [BlockForm].
final class ChapterFile {

    private static final Pattern HEADING = Pattern.compile("#([1-4]) (\\S+) (.+)");
    private static final Pattern BLOCK = Pattern.compile(":([a-z]+) (\\S+)(?: (.*))?");
    private static final Pattern TEXT = Pattern.compile("(zh-Hans|zh-Hant|en):(?: (.*))?");

    private static final Pattern SETTING = Pattern.compile("(owner|stage|pillars|target|guide):(?: (.*))?");

    private final String name;
    private final List<String> lines;
    private final Function<String, String> settings;
    private final List<Part> parts = new ArrayList<>();
    private SectionRole role;
    private int at;

    /// What was read of a section.
    record Part(Outline.Entry entry, Section section, List<Block> blocks) {}

    private ChapterFile(String name, String content, SectionRole role, Function<String, String> settings) {
        this.name = name;
        this.lines = content.lines().toList();
        this.role = role;
        this.settings = settings;
    }

    /// Reads a file.
    ///
    /// @param role of the chapter that the sections before the file's own first chapter belong to
    /// @param settings turns settings as written in templates into those of the workspace
    /// @throws TemplateException if it does not follow the form
    static List<Part> read(String name, String content, SectionRole role, Function<String, String> settings) {
        var file = new ChapterFile(name, content, role, settings);
        while (file.at < file.lines.size()) {
            String line = file.lines.get(file.at);
            if (line.startsWith("#")) {
                file.section();
            } else if (line.startsWith(":")) {
                file.block();
            } else if (line.isBlank()) {
                file.at++;
            } else {
                throw file.wrong("neither a heading nor a block: " + line);
            }
        }
        return file.parts;
    }

    private void section() {
        Matcher heading = HEADING.matcher(lines.get(at));
        if (!heading.matches()) {
            throw wrong("not a heading");
        }
        int level = Integer.parseInt(heading.group(1));
        String title = heading.group(3);
        if (level == 1) {
            String[] words = title.split(" ", 2);
            role = one(SectionRole.values(), words[0]);
            title = words.length > 1 ? words[1] : "";
        }
        at++;
        Localized<String> titles = Localized.zh(title);
        for (Text text : texts(ChapterFile::isSetting)) {
            titles = titles.with(text.language(), text.words());
        }
        SectionProfile profile = SectionProfile.BLANK;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            profile = setting(profile);
        }
        var id = new SectionId(heading.group(2));
        parts.add(new Part(
                new Outline.Entry(id, level), new Section(id, role, titles, List.of(), profile), new ArrayList<>()));
    }

    private SectionProfile setting(SectionProfile profile) {
        Matcher setting = SETTING.matcher(lines.get(at));
        if (!setting.matches()) {
            throw wrong("no setting of a section: " + lines.get(at));
        }
        String value = Optional.ofNullable(setting.group(2)).orElse("").strip();
        SectionProfile after = switch (setting.group(1)) {
            case "owner" -> profile.withOwner(value);
            case "stage" -> profile.withStage(one(Stage.values(), value));
            case "pillars" -> profile.withPillars(pillars(value));
            case "target" -> profile.withTarget(target(value));
            default -> profile;
        };
        at++;
        if (!setting.group(1).equals("guide")) {
            return after;
        }
        Localized<String> guidance = Localized.none();
        for (Text text : texts(ChapterFile::isSetting)) {
            guidance = guidance.with(text.language(), text.words());
        }
        return after.withGuidance(guidance);
    }

    private Set<CorePillar> pillars(String names) {
        return Arrays.stream(names.split(" "))
                .map(name -> one(CorePillar.values(), name))
                .collect(Collectors.toSet());
    }

    private <T extends Enum<T>> T one(T[] values, String name) {
        return Arrays.stream(values)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("nothing of that name: " + name));
    }

    private OptionalInt target(String length) {
        if (!length.matches("[1-9][0-9]{0,6}")) {
            throw wrong("no length: " + length);
        }
        return OptionalInt.of(Integer.parseInt(length));
    }

    private void block() {
        Matcher opening = BLOCK.matcher(lines.get(at));
        if (!opening.matches() || parts.isEmpty()) {
            throw wrong("not a block of a section");
        }
        int start = at++;
        String setting = Optional.ofNullable(opening.group(3)).orElse("");
        Localized<String> content = Localized.none();
        for (Text text : texts(_ -> false)) {
            content = content.with(text.language(), text.words());
        }
        try {
            parts.getLast().blocks().add(BlockForm.read(
                    new BlockId(opening.group(2)),
                    new BlockForm.Written(opening.group(1), settings.apply(setting), content)));
        } catch (IllegalArgumentException e) {
            throw new TemplateException(name, start + 1, String.valueOf(e.getMessage()));
        }
    }

    private record Text(Language language, String words) {}

    /// The texts up to the next blank line, or the next line that ends them.
    private List<Text> texts(Predicate<String> end) {
        var texts = new ArrayList<Text>();
        while (goesOn(end)) {
            Matcher start = TEXT.matcher(lines.get(at));
            if (!start.matches()) {
                throw wrong("no language before: " + lines.get(at));
            }
            at++;
            var words = new ArrayList<String>();
            Optional.ofNullable(start.group(2)).filter(first -> !first.isEmpty()).ifPresent(words::add);
            while (goesOn(end) && !TEXT.matcher(lines.get(at)).matches()) {
                words.add(lines.get(at++));
            }
            texts.add(new Text(Language.of(start.group(1)).orElseThrow(), String.join("\n", words)));
        }
        return texts;
    }

    private boolean goesOn(Predicate<String> end) {
        return at < lines.size() && !lines.get(at).isBlank() && !end.test(lines.get(at));
    }

    private static boolean isSetting(String line) {
        return SETTING.matcher(line).matches();
    }

    private TemplateException wrong(String fault) {
        return new TemplateException(name, at + 1, fault);
    }
}
