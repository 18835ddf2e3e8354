package org.tabularium.ui.export;

import java.util.Optional;
import org.tabularium.edit.ExportOrder;
import org.tabularium.edit.RequestPack;

/// What a user wants to have written.
///
/// @param pack how the pack for an authority is made, where it is that rather than single documents
/// @param chosen what is offered first the next time
public record Wanted(ExportOrder order, Optional<RequestPack.Manner> pack, Remembered chosen) {}
