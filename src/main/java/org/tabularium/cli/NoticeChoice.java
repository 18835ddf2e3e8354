package org.tabularium.cli;

import java.nio.file.Path;
import java.util.List;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// The privacy notices that a command is about.
final class NoticeChoice {
    private NoticeChoice() {}

    /// The notice of this id, or all of them if none is given.
    static List<Notice> in(Register register, String id, Words words, Path file) throws UsageException {
        List<Notice> wanted =
                register.notices().stream().filter(n -> id.isEmpty() || n.id().value().equals(id)).toList();
        if (wanted.isEmpty()) {
            String name = String.valueOf(file.getFileName());
            throw new UsageException(
                    id.isEmpty() ? words.get("notice.none", name) : words.get("notice.unknown", id, name));
        }
        return wanted;
    }
}
