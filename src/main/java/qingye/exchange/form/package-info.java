/// What all forms share that go out as workbooks and come back filled: their looks, the sheet by which they are known
/// again, who sent them, and names for their files.
/// It must not know what a form asks for.
@NullMarked
package qingye.exchange.form;

import org.jspecify.annotations.NullMarked;
