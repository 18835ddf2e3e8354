/// Where the program starts and where its services are put together; nothing else lives here.
@NullMarked
package org.tabularium;

import org.jspecify.annotations.NullMarked;
