package qingye.ui.materiality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import javafx.stage.Window;

import qingye.compose.Matrix;
import qingye.compose.matrix.MatrixDrawing;
import qingye.compose.matrix.MatrixLook;
import qingye.document.Drawing;
import qingye.export.AtomicFile;
import qingye.export.drawing.PngDrawing;
import qingye.export.drawing.SvgDrawing;
import qingye.text.Messages;
import qingye.ui.control.FileChoices;
import qingye.ui.fx.Fx;
import qingye.ui.matrix.Assessed;

/// Writes the matrix to a file of its own, as it is printed: SVG for those who lay out, PNG for slides.
final class MatrixFile {

    private static final String PNG = ".png";

    private final MaterialityViewModel model;
    private final Messages messages;
    private final Function<Window, FileChoices> files;

    /// @param files asks for a file, over a window
    MatrixFile(MaterialityViewModel model, Function<Window, FileChoices> files) {
        this.model = model;
        this.messages = model.messages();
        this.files = files;
    }

    /// Asks where to, and writes it there.
    void ask(Window window) {
        Assessed assessed = model.assessed().get();
        Matrix matrix = Matrix.of(
                assessed.all(), assessed.year(), assessed.method(), model.language().get())
                .compared(model.compared().get());
        if (matrix.points().isEmpty()) {
            model.around().notices().warn(messages.text("assess.picture.none"));
            return;
        }
        String title = messages.text("assess.picture.name", assessed.year().toString());
        Optional<Path> chosen = files.apply(window).save(messages.text("assess.picture"),
                new FileChoices.Kind(messages.text("assess.picture.kind"), List.of("*.svg", "*" + PNG)),
                model.beside(title + ".svg"));
        chosen.ifPresent(file -> Fx.behind(() -> write(file, title, matrix), fault -> fault.ifPresentOrElse(
                why -> model.around().notices().warn(messages.text("assess.picture.failed", file, why)),
                () -> model.around().notices().tell(messages.text("assess.picture.done", file)))));
    }

    /// @return why it was not written
    private static Optional<String> write(Path file, String title, Matrix matrix) {
        Drawing drawing = MatrixDrawing.of(matrix.points(), matrix.axes(), MatrixLook.PRINTED).drawing();
        try {
            byte[] bytes = file.toString().toLowerCase(Locale.ROOT).endsWith(PNG)
                    ? PngDrawing.of(drawing)
                    : SvgDrawing.of(drawing, title, SvgDrawing.Letters.TEXT).getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(file, out -> out.write(bytes));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
