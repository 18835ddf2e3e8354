/// Pictures that stand by themselves, as files: explained by themselves, with a title, whose record they show, and how
/// old it and the law are, as at the foot of documents.
@NullMarked
package org.tabularium.picture.poster;

import org.jspecify.annotations.NullMarked;
