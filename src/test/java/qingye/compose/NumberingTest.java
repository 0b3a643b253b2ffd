package qingye.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.model.Chapters;
import qingye.model.id.SectionId;
import qingye.model.report.NumberStyle;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionProfile;
import qingye.model.report.SectionRole;
import qingye.model.text.Language;
import qingye.model.text.Localized;

class NumberingTest {

    private final Map<SectionId, Section> sections = new LinkedHashMap<>();
    private final List<Outline.Entry> entries = new ArrayList<>();

    private void section(int level, String title, SectionRole role, boolean hidden) {
        var id = new SectionId("s" + sections.size());
        sections.put(id, new Section(
                id, role, Localized.zh(title), List.of(), SectionProfile.BLANK.withHidden(hidden)));
        entries.add(new Outline.Entry(id, level));
    }

    private List<String> lines(NumberStyle style, Language language) {
        var chapters = new Chapters(new Outline(entries), sections, Map.of(), Map.of());
        var numbering = Numbering.of(chapters, style, language);
        return entries.stream()
                .flatMap(entry -> chapters.section(entry.section()).stream())
                .map(section -> numbering.of(section.id()).around(section.title().in(Language.ZH_HANS).orElse("")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "PADDED; ZH_HANS; 前,01 甲,1.1 乙,1.1.1 丙,02 丁,附", "DECIMAL; EN; 前,1 甲,1.1 乙,1.1.1 丙,2 丁,附",
            "CHAPTER; ZH_HANS; 前,第一章 甲,1.1 乙,1.1.1 丙,第二章 丁,附",
            "CHAPTER; EN; 前,Chapter 1 甲,1.1 乙,1.1.1 丙,Chapter 2 丁,附",
            "CLASSIC; ZH_HANS; 前,第一章 甲,第一节 乙,一、丙,第二章 丁,附",
            "CLASSIC; ZH_HANT; 前,第一章 甲,第一節 乙,一、丙,第二章 丁,附",
            "CLASSIC; EN; 前,Chapter 1 甲,Section 1 乙,1. 丙,Chapter 2 丁,附",
            "CHAPTERS_ONLY; ZH_HANS; 前,01 甲,乙,丙,02 丁,附", "SUFFIX; ZH_HANS; 前,甲（1）,乙（1.1）,丙（1.1.1）,丁（2）,附",
            "SUFFIX; EN; 前,甲 (1),乙 (1.1),丙 (1.1.1),丁 (2),附", "NONE; EN; 前,甲,乙,丙,丁,附"})
    void numbersChaptersInTheStyleOfTheReport(NumberStyle style, Language language, String expected) {
        section(1, "前", SectionRole.FRONT, false);
        section(1, "甲", SectionRole.CHAPTER, false);
        section(2, "乙", SectionRole.CHAPTER, false);
        section(3, "丙", SectionRole.CHAPTER, false);
        section(1, "丁", SectionRole.CHAPTER, false);
        section(1, "附", SectionRole.APPENDIX, false);
        assertThat(lines(style, language)).containsExactly(expected.split(","));
    }

    @Test
    void skipsHiddenSectionsAndThoseBelowThem() {
        section(1, "甲", SectionRole.CHAPTER, true);
        section(2, "乙", SectionRole.CHAPTER, false);
        section(1, "丙", SectionRole.CHAPTER, false);
        section(2, "丁", SectionRole.CHAPTER, true);
        section(3, "戊", SectionRole.CHAPTER, false);
        section(2, "己", SectionRole.CHAPTER, false);
        assertThat(lines(NumberStyle.PADDED, Language.ZH_HANS))
                .containsExactly("甲", "乙", "01 丙", "丁", "戊", "1.1 己");
    }

    @Test
    void countsInChineseBeyondTen() {
        for (int at = 0; at < 100; at++) {
            section(1, "", SectionRole.CHAPTER, false);
        }
        List<String> lines = lines(NumberStyle.CHAPTER, Language.ZH_HANS);
        assertThat(List.of(lines.get(9), lines.get(10), lines.get(19), lines.get(98), lines.get(99)))
                .containsExactly("第十章 ", "第十一章 ", "第二十章 ", "第九十九章 ", "第100章 ");
    }
}
