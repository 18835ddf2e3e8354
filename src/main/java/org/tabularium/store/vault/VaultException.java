package org.tabularium.store.vault;

import org.jspecify.annotations.Nullable;

/// A container could not be opened; nothing of its content is known then.
public final class VaultException extends Exception {
    private final transient Fault fault;

    VaultException(Fault fault) {
        this(fault, null);
    }

    VaultException(Fault fault, @Nullable Throwable cause) {
        super(fault.toString(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /// Why a container cannot be opened.
    public sealed interface Fault {

        /// Bytes are missing at the end.
        record CutOff() implements Fault {}

        /// Not as it was written.
        record Damaged() implements Fault {}

        /// A container of a version that is not known here.
        record Newer(int version) implements Fault {}

        /// Asks for more memory or time than may be spent on a password.
        ///
        /// @param mebibytes the memory asked for
        record TooCostly(int mebibytes) implements Fault {}

        /// The container is whole, as far as that can be told without the password; the password is another.
        record WrongPassword() implements Fault {}

        /// The key at hand belongs to another password, or to the same one set at another time.
        record OtherKey() implements Fault {}
    }
}
