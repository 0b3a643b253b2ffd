package qingye.document;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/// The chart and the picture of the sample document.
final class SampleFigures {

    private static final List<String> YEARS = List.of("2022 年", "2023 年", "2024 年");
    private static final List<String> EMISSIONS = List.of("3,541.51", "6,756.12", "6,557.48");

    private SampleFigures() {
    }

    static Element.Graphic emissions(String id) {
        var points = EMISSIONS.stream()
                .map(printed -> new Chart.Point(Optional.of(new BigDecimal(printed.replace(",", ""))), printed))
                .toList();
        var chart = new Chart(Chart.Kind.BAR, "温室气体排放总量", "tCO₂e", YEARS,
                List.of(new Chart.Series("温室气体排放总量", points)));
        return new Element.Graphic(id, chart, bars(), Words.spans("图 1 温室气体排放总量（单位：tCO₂e）"),
                "柱状图：温室气体排放总量 2022 年 3,541.51、2023 年 6,756.12、2024 年 6,557.48 吨二氧化碳当量");
    }

    private static Drawing bars() {
        var shapes = new ArrayList<Drawing.Shape>();
        double base = 170;
        for (int line = 0; line <= 4; line++) {
            double y = base - line * 35;
            shapes.add(new Drawing.Polyline(List.of(new Drawing.Point(46, y), new Drawing.Point(440, y)),
                    line == 0 ? 0.8 : 0.4, line == 0 ? 0x5F6B66 : 0xD5DDD9));
            shapes.add(new Drawing.Label(line == 0 ? "0" : line * 2 + ",000", 40, y + 3, Drawing.Anchor.END, 8, false,
                    0x5F6B66));
        }
        for (int i = 0; i < 3; i++) {
            double height = Double.parseDouble(EMISSIONS.get(i).replace(",", "")) / 8000 * 140;
            double x = 90 + i * 122;
            shapes.add(new Drawing.Rectangle(x, base - height, 56, height, i == 2 ? 0x1F6B4F : 0x9CC5B3));
            shapes.add(new Drawing.Label(EMISSIONS.get(i), x + 28, base - height - 6, Drawing.Anchor.MIDDLE, 9, true,
                    0x1D2B26));
            shapes.add(new Drawing.Label(YEARS.get(i), x + 28, base + 15, Drawing.Anchor.MIDDLE, 9, false, 0x1D2B26));
        }
        shapes.add(new Drawing.Circle(352, 8, 3, 0x1F6B4F));
        shapes.add(new Drawing.Label("报告年度", 359, 11, Drawing.Anchor.START, 8, false, 0x5F6B66));
        return new Drawing(450, 190, shapes);
    }

    static Element.Picture hills(String id) {
        Element.Picture picture = hills(id, 1200, 560);
        return new Element.Picture(id, picture.data(), picture.mediaType(), 1200, 560, picture.window(), 0.8,
                Words.spans("员工志愿者参与的山地造林项目（示意图）"), picture.alternative());
    }

    static Element.Picture hills(String id, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, new Color(0xDDEBF0), 0, height, new Color(0xFBF7EA)));
        g.fillRect(0, 0, width, height);
        g.scale(width / 1200.0, height / 560.0);
        int[] colours = {0xB7D3C4, 0x7FB39A, 0x3F8768, 0x1F6B4F};
        for (int i = 0; i < colours.length; i++) {
            var hill = new Path2D.Double();
            double top = 250 + i * 75;
            hill.moveTo(0, 560);
            hill.lineTo(0, top);
            hill.curveTo(300, top - 170 + i * 20, 520, top + 120, 760, top - 30);
            hill.curveTo(900, top - 130, 1050, top - 60, 1200, top + 30.0 - i * 20);
            hill.lineTo(1200, 560);
            hill.closePath();
            g.setColor(new Color(colours[i]));
            g.fill(hill);
        }
        g.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Element.Picture(id, Bytes.of(out.toByteArray()), "image/png", width, height,
                Element.Picture.Window.ALL, 1, List.of(), "层层山丘的示意图，代表造林项目所在地");
    }
}
