package org.tabularium.offline;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/// Somebody who wants out, by every door. Its name keeps it out of the build; the test of the guard starts it.
class Careless {

    @Test
    void wantsOut() {
        tries(() -> InetAddress.getAllByName("tabularium.example"));
        tries(() -> new Socket(InetAddress.getLoopbackAddress(), 9));
        tries(() -> SocketChannel.open());
        tries(() -> new DatagramSocket(0));
        tries(() -> URI.create("https://tabularium.example/").toURL().openStream());
    }

    private static void tries(Callable<?> door) {
        try {
            door.call();
        } catch (Exception _) {
            // turned away
        }
    }
}
