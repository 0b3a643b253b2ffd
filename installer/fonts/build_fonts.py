"""Builds the two bundled fonts, Qingye Sans SC Regular and Bold, from three Noto families.

No Noto font for Chinese has the subscript digits of tCO2e, all superscript digits or the heavy check mark. They are
taken over from Noto Sans and Noto Sans Symbols 2 (same em of 1000 units), so that one font draws a whole report.
What only vertical setting needs is left out, every character stays.

Needs fontTools (Debian: python3-fonttools) and, unpacked side by side in one folder, the npm packages
@expo-google-fonts/noto-sans-sc 0.4.3, noto-sans 0.4.2 and noto-sans-symbols-2 0.4.1 (npm pack, then tar xzf into
folders named noto-sans-sc, noto-sans and noto-sans-symbols-2).

usage: build_fonts.py PACKAGES_FOLDER OUT_FOLDER
"""
import sys
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Qingye Sans SC"
# All ten superscript digits from one family, although Noto Sans SC has four of them: they must match.
FROM_NOTO_SANS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉₊₋"
FROM_SYMBOLS = "✔✗☐☑☒"
HORIZONTAL_FEATURES = ["ccmp", "kern", "liga", "locl", "mark", "mkmk"]
VERTICAL_TABLES = ["vhea", "vmtx", "VORG"]


def without_vertical_setting(font):
    options = Options()
    options.layout_features = HORIZONTAL_FEATURES
    options.drop_tables += VERTICAL_TABLES + ["STAT"]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    keep = Subsetter(options)
    keep.populate(unicodes=font.getBestCmap())
    keep.subset(font)


def take_over(font, donor, characters):
    outlines, names = donor.getGlyphSet(), donor.getBestCmap()
    for character in characters:
        code = ord(character)
        recorded, pen = DecomposingRecordingPen(outlines), TTGlyphPen(None)
        outlines[names[code]].draw(recorded)
        recorded.replay(pen)
        glyph = f"qingye{code:04X}"
        font["glyf"][glyph] = pen.glyph()
        font["hmtx"][glyph] = donor["hmtx"][names[code]]
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = glyph


def rename(font, style):
    """A changed font carries its own name; licence and copyright lines stay."""
    words = {1: FAMILY, 2: style, 3: f"1.0;{FAMILY} {style}", 4: f"{FAMILY} {style}",
             6: f"{FAMILY} {style}".replace("Qingye Sans SC ", "QingyeSansSC-")}
    name = font["name"]
    copyright = name.getDebugName(0) + " Copyright 2022 The Noto Project Authors."
    name.names = [record for record in name.names if record.nameID in (5, 13, 14)]
    name.setName(copyright, 0, 3, 1, 0x409)
    for number, text in words.items():
        name.setName(text, number, 3, 1, 0x409)
    name.setName("Noto Sans SC with signs of Noto Sans and Noto Sans Symbols 2", 10, 3, 1, 0x409)


def build(packages, out, style, folder):
    def source(package, family, weight=folder):
        return TTFont(packages / package / "package" / weight / f"{family}_{weight}.ttf", recalcTimestamp=False)

    font = source("noto-sans-sc", "NotoSansSC")
    without_vertical_setting(font)
    take_over(font, source("noto-sans", "NotoSans"), FROM_NOTO_SANS)
    take_over(font, source("noto-sans-symbols-2", "NotoSansSymbols2", "400Regular"), FROM_SYMBOLS)
    rename(font, style)
    file = out / f"QingyeSansSC-{style}.ttf"
    font.save(file)
    print(f"{file}: {file.stat().st_size:,} bytes, {font['maxp'].numGlyphs} glyphs")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]), "Regular", "400Regular")
    build(Path(sys.argv[1]), Path(sys.argv[2]), "Bold", "700Bold")
