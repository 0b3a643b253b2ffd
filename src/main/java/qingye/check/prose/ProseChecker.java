package qingye.check.prose;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import qingye.calc.unit.Units;
import qingye.check.Finding;
import qingye.check.Severity;
import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.check.line.Measure;
import qingye.check.numeral.Folded;
import qingye.check.numeral.NumeralReader;
import qingye.check.numeral.ProseWords;
import qingye.check.numeral.UnitReader;
import qingye.model.Figures;
import qingye.model.Registers;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Prose;
import qingye.model.check.Rule;
import qingye.model.id.BlockId;
import qingye.model.id.FindingId;
import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Outline;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;

/// Checks what is written in the chapters. It remembers what it found in a block, and looks at it again only when the
/// block, the list below it, a name of an indicator or one of the values it was compared with has changed. Used by one
/// thread at a time.
public final class ProseChecker {

    private static final Logger LOG = LoggerFactory.getLogger(ProseChecker.class);
    private static final int SHOWN = 20;
    /// From so many blocks on it pays to share them out.
    private static final int MANY = 16;

    private final Units units;
    private final Lexicon lexicon;
    private final ProseWords words = ProseWords.read();
    private final Features features = new Features(words);
    private final Map<BlockId, Known> known = new HashMap<>();
    private Setting setting;

    /// What the checks of all blocks share.
    private record Setting(
            Map<IndicatorId, Indicator> indicators, Map<?, KpiTable> tables, Registers registers, Year present,
            NameVariants names, NameIndex index, NumeralReader reader) {}

    /// A block where it stands.
    ///
    /// @param below how many things the list after it has, by language
    private record Written(SectionId section, Block block, Map<Language, Integer> below) {}

    /// What was found in a block.
    ///
    /// @param below the block after it
    /// @param asked the values it was compared with
    private record Known(
            Block block, Map<Language, Integer> below, Map<ValueKey, Value> asked, List<Found> found,
            List<Twins.Place> told) {

        boolean isSame(Block other, Map<Language, Integer> otherBelow, Figures figures) {
            return block.equals(other) && below.equals(otherBelow)
                    && asked.entrySet().stream()
                            .allMatch(one -> figures.value(one.getKey()).equals(one.getValue()));
        }
    }

    /// A remark with the line it is about.
    ///
    /// @param id tells it apart
    record Found(Passage passage, Remark remark, FindingId id) {}

    /// Finds the row that shows an indicator.
    public interface Rows {

        /// The first row that shows it; empty if no table does.
        Optional<Line> of(IndicatorId indicator);
    }

    /// @param lexicon the words of tables
    public ProseChecker(Units units, Lexicon lexicon) {
        this.units = units;
        this.lexicon = lexicon;
        this.setting =
                new Setting(Map.of(), Map.of(), Registers.NONE, Year.of(1), NameVariants.of(Registered.NONE, words),
                        new NameIndex(Snapshot.blank(Year.of(1)), features, lexicon, words, this::measure),
                        new NumeralReader(words, new UnitReader(units, Set.of())));
    }

    /// Everything found in the chapters, in the order of the report.
    ///
    /// @param registered the names and terms that are to be used
    public List<Finding> check(Snapshot snapshot, Registered registered, Rows rows) {
        renew(snapshot, registered);
        List<Written> all = written(snapshot);
        look(snapshot, all);
        var told = new Telling(snapshot, rows);
        var twins = new Twins();
        all.forEach(one -> tell(one, told, twins));
        return told.findings();
    }

    /// All blocks in the order of the report.
    private static List<Written> written(Snapshot snapshot) {
        var seen = new HashSet<BlockId>();
        var all = new ArrayList<Written>();
        for (Outline.Entry entry : snapshot.chapters().outline().entries()) {
            snapshot.chapters().section(entry.section()).ifPresent(section -> {
                List<BlockId> blocks = section.blocks();
                for (int at = 0; at < blocks.size(); at++) {
                    Map<Language, Integer> below = below(snapshot, blocks, at + 1);
                    var block = snapshot.chapters().block(blocks.get(at));
                    if (block.isPresent() && seen.add(block.get().id())) {
                        all.add(new Written(section.id(), block.get(), below));
                    }
                }
            });
        }
        return all;
    }

    /// Looks at the blocks that are not known as they are. Those of a whole report are shared out between the
    /// processors: what is found in a block hangs on no other.
    private void look(Snapshot snapshot, List<Written> all) {
        var now = new HashMap<BlockId, Known>();
        var changed = new ArrayList<Written>();
        for (Written one : all) {
            Known before = known.get(one.block().id());
            if (before != null && before.isSame(one.block(), one.below(), snapshot.figures())) {
                now.put(one.block().id(), before);
            } else {
                changed.add(one);
            }
        }
        (changed.size() < MANY ? changed.stream() : changed.parallelStream())
                .map(one -> look(snapshot, one.block(), one.below()))
                .toList()
                .forEach(one -> now.put(one.block().id(), one));
        known.clear();
        known.putAll(now);
    }

    private void tell(Written written, Telling told, Twins twins) {
        BlockId id = written.block().id();
        Optional.ofNullable(known.get(id)).ifPresent(now -> {
            now.found().forEach(found -> told.tell(written.section(), id, found));
            var ids = new Identities(id);
            for (Twins.Place place : now.told()) {
                twins.earlier(place).map(twin -> Telling.twin(place, twin)).ifPresent(remark -> told.tell(
                        written.section(), id, new Found(place.passage(), remark, ids.of(place.passage(), remark))));
            }
        });
    }

    /// How many things the list has that follows, by language; empty where none does.
    private static Map<Language, Integer> below(Snapshot snapshot, List<BlockId> blocks, int next) {
        var sizes = new EnumMap<Language, Integer>(Language.class);
        if (next < blocks.size()
                && snapshot.chapters().blocks().get(blocks.get(next)) instanceof Block.Bullets bullets) {
            bullets.items().byLanguage().forEach((language, items) -> sizes.put(language, items.size()));
        }
        return sizes;
    }

    private Known look(Snapshot snapshot, Block block, Map<Language, Integer> below) {
        var ledger = new Ledger(snapshot.figures());
        var found = new ArrayList<Found>();
        var told = new ArrayList<Twins.Place>();
        var ids = new Identities(block.id());
        for (Language language : Language.values()) {
            List<qingye.model.block.Line> lines = Prose.in(block, language).toList();
            for (int at = 0; at < lines.size(); at++) {
                Passage passage = Passage.of(language, at, lines.get(at), snapshot);
                passage.live().forEach(live -> ledger.see(live.numeric()));
                OptionalInt list = block instanceof Block.Callout && at == 0 && lines.size() > 2
                        ? OptionalInt.of(lines.size() - 1)
                        : at == lines.size() - 1 && below.containsKey(language)
                                ? OptionalInt.of(below.getOrDefault(language, 0))
                                : OptionalInt.empty();
                Consumer<Remark> taken = remark -> found.add(new Found(passage, remark, ids.of(passage, remark)));
                try {
                    look(passage, list, ledger, taken);
                    // tables, openers and captions say in short what stands elsewhere
                    boolean inShort = block instanceof Block.FreeTable || block instanceof Block.Opener
                            || !Prose.holdsLive(block);
                    if (!inShort) {
                        Twins.in(passage, words.in(language))
                                .forEach(one -> told.add(new Twins.Place(block.id(), passage, one)));
                    }
                } catch (RuntimeException unforeseen) {
                    LOG.warn("Line {} of block {} could not be checked", at, block.id(), unforeseen);
                    taken.accept(unchecked(passage));
                } catch (StackOverflowError deep) {
                    LOG.warn("Line {} of block {} is too deep to be checked", at, block.id());
                    taken.accept(unchecked(passage));
                }
            }
        }
        return new Known(block, below, Map.copyOf(ledger.asked()), List.copyOf(found), List.copyOf(told));
    }

    /// A line that could not be looked through to its end: it is told, and keeps nothing else from being checked.
    private static Remark unchecked(Passage passage) {
        int end = Math.min(SHOWN, passage.text().length());
        return Remark.of(Rule.PROSE_TEXT, Severity.WARNING, 0, end, "prose.unchecked", Said.words(passage, 0, end));
    }

    private void look(Passage passage, OptionalInt list, Ledger ledger, Consumer<Remark> found) {
        if (passage.text().isBlank()) {
            return;
        }
        ProseWords spoken = words.in(passage.language());
        new TextCheck(words, found).look(passage);
        new CountCheck(spoken, found).look(passage, list);
        new NameCheck(setting.names(), found).look(passage);
        var desk = new Desk(spoken, setting.index(), ledger, setting.present(), found);
        Statements.in(passage, setting.reader(), features, setting.present(), spoken)
                .forEach(statement -> new StatementCheck(statement, desk).look());
    }

    /// Forgets everything where names, tables, the year or the registers have changed.
    private void renew(Snapshot snapshot, Registered registered) {
        Map<IndicatorId, Indicator> indicators = snapshot.figures().indicators();
        Year present = snapshot.report().year();
        if (setting.present().equals(present) && setting.names().registered().equals(registered)
                && setting.registers().equals(snapshot.registers()) && setting.indicators().equals(indicators)
                && setting.tables().equals(snapshot.tables().tables())) {
            return;
        }
        known.clear();
        var others = new HashSet<String>();
        indicators.values().forEach(indicator -> indicator.unit().byLanguage().values().stream()
                .filter(unit -> units.find(unit).isEmpty())
                .map(unit -> Folded.of(unit).text())
                .filter(unit -> !unit.isBlank())
                .forEach(others::add));
        setting = new Setting(indicators, snapshot.tables().tables(), snapshot.registers(), present,
                NameVariants.of(registered, words),
                new NameIndex(snapshot, features, lexicon, words, this::measure),
                new NumeralReader(words, new UnitReader(units, others)));
    }

    private Measure measure(String printed) {
        return units.find(printed)
                .map(found -> new Measure(found.code(), Optional.of(found)))
                .orElseGet(() -> new Measure("?" + Folded.of(printed).text(), Optional.empty()));
    }
}
