package org.tabularium.store.lock;

import java.time.Instant;

/// Who has a file open, as the lock beside it says.
///
/// @param user name of the account; empty if the lock does not say
/// @param machine name of the computer; empty if the lock does not say
/// @param since when the file was opened there, by the clock of that computer
/// @param here whether it is another window of this very program
public record Holder(String user, String machine, Instant since, boolean here) {}
