/// How the data of one activity flow: from people through data and purposes to recipients and countries.
///
/// [org.tabularium.picture.flow.FlowContent] derives the stations and bands from the register, by the rules of the
/// model; [org.tabularium.picture.flow.FlowPicture] names them in one language and lays them out as a drawing, in
/// which a path can be followed. Nothing is invented: what is not stated is shown as a gap. Knows no screen and no
/// file format.
@NullMarked
package org.tabularium.picture.flow;

import org.jspecify.annotations.NullMarked;
