package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import qingye.model.block.Block;
import qingye.model.form.BlockForm;
import qingye.model.id.BlockId;
import qingye.model.report.Outline;
import qingye.model.text.Language;
import qingye.settings.Theme;
import qingye.ui.WrittenChapters;
import qingye.ui.block.Field;
import qingye.ui.line.LineArea;
import qingye.ui.nav.Place;

/// Texts of other programs come into the report: as a file, and over the clipboard.
class BringAndPasteTest extends ApplicationTest {

    private final DeskWindow[] windows = new DeskWindow[1];

    @TempDir
    private Path folder;

    @Override
    public void start(Stage stage) {
        windows[0] = new DeskWindow(WrittenChapters.snapshot(), Theme.LIGHT, 990, 900).in(stage);
        windows[0].desk.show(new Place.Section(WrittenChapters.STAFF, Optional.of(new BlockId("p2"))));
    }

    private DeskWindow window() {
        return windows[0];
    }

    private List<String> forms() {
        var chapters = window().workspace.snapshot().chapters();
        return chapters.section(WrittenChapters.STAFF).orElseThrow().blocks().stream()
                .map(id -> form(chapters.block(id).orElseThrow()))
                .toList();
    }

    private static String form(Block block) {
        BlockForm.Written written = BlockForm.write(block);
        return written.kind() + " " + written.text().in(Language.ZH_HANS).orElse("");
    }

    private void bring(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        interact(() -> {
            window().files.add(file);
            window().desk.actions().stream()
                    .filter(action -> action.id().equals("bring-text"))
                    .forEach(action -> action.run().run());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void showsWhatWillComeAndPutsItBehindTheChosenChapter() throws IOException {
        int before = window().workspace.snapshot().chapters().outline().entries().size();
        bring("去年.md", "# 第一章 去年\n\n话\n\n## 1.1 能源\n\n甲\n\n---\n\n乙\n");

        assertThat(lookup("#bring-words").queryAs(Label.class).getText()).contains("2 个章节", "3 个区块");
        TreeView<?> tree = lookup("#bring-parts").queryAs(TreeView.class);
        assertThat(tree.getRoot().getChildren().size()).isEqualTo(1);
        assertThat(lookup("#bring-lines").queryAs(ListView.class).getItems().toString()).contains("分隔线");
        assertThat(window().workspace.snapshot().chapters().outline().entries()).hasSize(before);

        interact(() -> {
            lookup("#bring-place").queryAs(ComboBox.class).getSelectionModel().select(1);
            lookup("#bring-take").queryButton().fire();
        });
        WaitForAsyncUtils.waitForFxEvents();

        List<Outline.Entry> after = window().workspace.snapshot().chapters().outline().entries();
        assertThat(after).hasSize(before + 2);
        assertThat(window().told).anyMatch(sentence -> sentence.contains("撤销"));
        interact(() -> window().workspace.undo());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window().workspace.snapshot().chapters().outline().entries()).hasSize(before);
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        bring("坏.docx", "no zip");

        assertThat(lookup("#bring-words").queryAs(Label.class).getText()).contains("坏.docx", "已损坏");
        interact(() -> lookup("#bring-leave").queryButton().fire());
        assertThat(lookup("#bring").query().isVisible()).isFalse();
    }

    private void paste(int position, String html, String text) {
        paste("#field-text-p2", position, html, text);
    }

    private void paste(String field, int position, String html, String text) {
        interact(() -> {
            var content = new ClipboardContent();
            content.putHtml(html);
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            LineArea area = lookup(field).queryAs(Field.class).area();
            area.requestFocus();
            area.moveTo(position);
            area.paste();
        });
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> window().desk.flush());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void pastesParagraphsListsAndTablesAsBlocks() {
        List<String> before = forms();
        paste(2, "<p>甲<b>重</b></p><ul><li>一<li>二</ul><table><tr><td>a<td>b<tr><td>c<td>d</table><p>尾</p>", "甲重");

        String whole = before.get(1).substring("paragraph ".length());
        assertThat(forms().subList(1, 5)).containsExactly(
                "paragraph " + whole.substring(0, 2) + "甲**重**", "bullets - 一\n- 二",
                "table \n| a | b |\n| c | d |", "paragraph 尾" + whole.substring(2));
        interact(() -> window().workspace.undo());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(forms()).isEqualTo(before);
    }

    @Test
    void pastesOneParagraphIntoTheText() {
        List<String> before = forms();
        paste(0, "<span style='font-weight:700'>重</span>话", "重话");

        assertThat(forms()).hasSameSizeAs(before);
        assertThat(forms().get(1)).startsWith("paragraph **重**话");
    }

    @Test
    void pastesItemsIntoAList() {
        paste("#field-text-list", 0, "<p>甲<b>重</b></p><ol><li>一<li>二</ol>", "甲重");

        assertThat(forms().get(2)).startsWith("bullets - 甲**重**\n- 一\n- 二依法签订劳动合同");
    }

    @Test
    void pastesItemsAndALeadIntoACallout() {
        paste("#field-items-call", 0, "<ul><li>一<sup>2</sup><li>二</ul>", "一2");
        assertThat(forms().get(3)).contains("\n- 一^^2^^\n- 二共有员工");

        paste("#field-text-call", 0, "<p>截至<i>年末</i></p><p>和</p>", "截至年末");
        assertThat(forms().get(3)).startsWith("callout 截至__年末__和报告期末，公司\n");
    }

    @Test
    void pastesLinesIntoACell() {
        paste("#field-cell-grid-1-1", 0, "<p>甲<b>重</b></p><ol><li>一<li>二</ol>", "甲重");

        assertThat(forms().get(4)).contains("甲**重**", "1. 一", "2. 二");
        assertThat(forms()).hasSize(8);
    }

    @Test
    void refusesMoreThanAReportHas() {
        List<String> before = forms();
        paste(0, "<p>字</p>".repeat(700_000), "字");

        assertThat(forms()).isEqualTo(before);
        assertThat(window().warned).anyMatch(sentence -> sentence.contains("500 万字"));
    }
}
