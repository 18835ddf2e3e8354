package org.tabularium.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Joint control with its arrangement (Art. 26 GDPR).
///
/// @param id never changes
/// @param name short name in the record
/// @param parties the other joint controllers
/// @param signedOn day of the arrangement
/// @param document where it is filed
/// @param duties who does what, in particular for the rights of data subjects and for Art. 13 and 14 GDPR
/// @param contact contact point for data subjects (Art. 26(1) third sentence GDPR)
/// @param essence essence of the arrangement, as data subjects are told it (Art. 26(2) second sentence GDPR)
/// @param note internal remark, never printed for an authority
/// @param extras members of a newer format, kept as they were read
public record JointControl(Id<JointControl> id, LocalText name, List<Id<Party>> parties,
        Optional<LocalDate> signedOn, String document, LocalText duties, LocalText contact, LocalText essence,
        String note, Extras extras) implements Identified<JointControl> {

    public JointControl {
        parties = List.copyOf(parties);
    }

    /// A joint control of this name.
    public static JointControl blank(Id<JointControl> id, LocalText name) {
        return new JointControl(id, name, List.of(), Optional.empty(), "", LocalText.EMPTY, LocalText.EMPTY,
                LocalText.EMPTY, "", Extras.NONE);
    }

    public JointControl withName(LocalText name) {
        return new JointControl(id, name, parties, signedOn, document, duties, contact, essence, note,
                extras);
    }

    public JointControl withParties(List<Id<Party>> parties) {
        return new JointControl(id, name, parties, signedOn, document, duties, contact, essence, note,
                extras);
    }

    public JointControl withSignedOn(Optional<LocalDate> signedOn) {
        return new JointControl(id, name, parties, signedOn, document, duties, contact, essence, note,
                extras);
    }

    public JointControl withDocument(String document) {
        return new JointControl(id, name, parties, signedOn, document, duties, contact, essence, note,
                extras);
    }

    public JointControl withDuties(LocalText duties) {
        return new JointControl(id, name, parties, signedOn, document, duties, contact, essence, note,
                extras);
    }

    public JointControl withContact(LocalText contact) {
        return new JointControl(id, name, parties, signedOn, document, duties, contact, essence, note,
                extras);
    }

    public JointControl withEssence(LocalText essence) {
        return new JointControl(id, name, parties, signedOn, document, duties, contact, essence, note,
                extras);
    }

    public JointControl withNote(String note) {
        return new JointControl(id, name, parties, signedOn, document, duties, contact, essence, note,
                extras);
    }
}
