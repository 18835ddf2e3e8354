package org.tabularium.offline;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketImpl;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Stands at every door through which Java reaches a network: names, sockets old and new, datagrams, addresses that are
/// opened, proxies that are asked for. Whoever comes is turned away and written down.
///
/// It holds for the whole virtual machine and cannot be taken back, so it is for one that is started for it, with
/// [Names] as a service and [Channels] as the system's provider.
@SuppressWarnings("deprecation") // the only ways to stand before the sockets of java.net
public final class Guard {
    private static final List<String> ATTEMPTS = new CopyOnWriteArrayList<>();
    private static final Set<String> HARMLESS = Set.of("file", "jar", "jrt");

    private Guard() {}

    /// From now on nobody passes.
    public static void stand() throws IOException {
        Socket.setSocketImplFactory(Guard::socket);
        ServerSocket.setSocketFactory(Guard::socket);
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw turnedAway("datagram");
        });
        URL.setURLStreamHandlerFactory(kind -> HARMLESS.contains(kind) ? null : new Handler());
        ProxySelector.setDefault(new Proxies());
    }

    /// Who has been turned away.
    public static List<String> attempts() {
        return List.copyOf(ATTEMPTS);
    }

    private static SocketImpl socket() {
        throw turnedAway("socket");
    }

    private static IllegalStateException turnedAway(String what) {
        // Who it was is told by where it came from.
        String by = Stream.of(new Throwable().getStackTrace()).map(StackTraceElement::toString)
                .filter(f -> !f.startsWith("java.") && !f.contains("Guard")).limit(4).toList().toString();
        ATTEMPTS.add(what + " " + by);
        return new IllegalStateException("offline: " + what);
    }

    private static final class Handler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException(turnedAway("address " + address));
        }
    }

    private static final class Proxies extends ProxySelector {
        @Override
        public List<Proxy> select(URI address) {
            throw turnedAway("proxy for " + address);
        }

        @Override
        public void connectFailed(URI address, SocketAddress at, IOException e) {}
    }

    /// Resolves no name.
    public static final class Names extends InetAddressResolverProvider implements InetAddressResolver {
        @Override
        public InetAddressResolver get(Configuration usual) {
            return this;
        }

        @Override
        public String name() {
            return "guard";
        }

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
                throws UnknownHostException {
            throw (UnknownHostException) new UnknownHostException(host)
                    .initCause(turnedAway("name " + host));
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            throw (UnknownHostException) new UnknownHostException().initCause(turnedAway("address"));
        }
    }

    /// Opens no channel.
    public static final class Channels extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() {
            throw turnedAway("datagram channel");
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) {
            throw turnedAway("datagram channel");
        }

        @Override
        public Pipe openPipe() {
            throw turnedAway("pipe");
        }

        @Override
        public AbstractSelector openSelector() {
            throw turnedAway("selector");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            throw turnedAway("server channel");
        }

        @Override
        public SocketChannel openSocketChannel() {
            throw turnedAway("channel");
        }

        @Override
        public @Nullable SocketChannel openSocketChannel(ProtocolFamily family) {
            throw turnedAway("channel");
        }
    }
}
