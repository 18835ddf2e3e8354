/// The program's own messages, in the language of the user.
///
/// One file per room and language lies beside this package in the resources: `store_de.properties`,
/// `store_en.properties` and so on, all with the same keys and placeholders. Texts of documents are not here but in
/// `assets/texts`, because their language is that of the document.
@NullMarked
package org.tabularium.words;

import org.jspecify.annotations.NullMarked;
