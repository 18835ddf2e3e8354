package org.tabularium.cli;

/// What was typed or named cannot be done; the message is a sentence for the user.
final class UsageException extends Exception {
    UsageException(String sentence) {
        super(sentence);
    }
}
