/// Reads Word files: from their parts alone, without opening what they link to and without running what they carry.
/// It must not know the workspace, nor who wants the text.
@NullMarked
package qingye.exchange.word;

import org.jspecify.annotations.NullMarked;
