package org.tabularium.hostile;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// A sound file with one stretch of it replaced: what fits a large format in most places is seldom found by chance.
/// Of an input, two bytes say where the stretch begins, two how long it is, and the others stand in its place.
final class Patch {
    private static final int HEAD = 4;

    private Patch() {}

    static byte[] of(byte[] sound, byte[] input) {
        if (input.length < HEAD) {
            return sound;
        }
        int from = Math.min(number(input, 0), sound.length);
        int to = Math.min(from + number(input, 2), sound.length);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(sound, 0, from);
        all.writeBytes(Arrays.copyOfRange(input, HEAD, input.length));
        all.write(sound, to, sound.length - to);
        return all.toByteArray();
    }

    private static int number(byte[] input, int at) {
        return ((input[at] & 0xff) << 8) | (input[at + 1] & 0xff);
    }
}
