package qingye.compose.index;

import java.util.Optional;

import qingye.calc.answer.Landing;
import qingye.model.block.Block;
import qingye.model.id.SectionId;
import qingye.model.standard.RequirementKey;
import qingye.model.text.Localized;

/// The edition an index is printed in: it has the words, and is told what the index lacks.
public interface Edition {

    /// Words of the furniture.
    String text(String key, Object... arguments);

    /// A name or title in the language of the edition.
    String name(Localized<String> name);

    /// What somebody wrote in an answer.
    String said(Localized<String> words, RequirementKey place);

    /// A count up to 99 as the edition writes those of articles and chapters.
    String count(int number);

    /// The title of a section, with its number where it has one.
    String title(SectionId section);

    /// The caption of a block; empty where it prints none.
    Optional<String> caption(Block block);

    /// Hears of a target that leads to nothing that is printed.
    void lost(RequirementKey from, Landing landing);

    /// Hears how many requirements of an index are not answered yet.
    void open(String index, int count);
}
