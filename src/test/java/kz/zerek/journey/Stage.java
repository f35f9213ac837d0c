package kz.zerek.journey;

/** A running application and a browser to visit it with. */
record Stage(Application application, Chromium chromium) implements AutoCloseable {

    /** @throws java.util.NoSuchElementException if there is no browser */
    static Stage set() {
        return new Stage(Application.start(), Chromium.launch());
    }

    /** Someone new. */
    Visitor visitor() {
        return visitorOf(application);
    }

    Visitor visitorOf(Application visited) {
        return new Visitor(chromium.newProfile(), visited);
    }

    /** The same person at another browser, which knows nothing of the first but who it is that has come. */
    Visitor anotherDeviceOf(Visitor visitor) {
        var device = new Visitor(chromium.newProfile(), visitor.application());
        var known = visitor.profile().cookies().stream()
                .filter(cookie -> cookie.name.equals("zerek-visitor"))
                .toList();
        device.profile().addCookies(known);
        return device;
    }

    @Override
    public void close() {
        chromium.close();
        application.close();
    }
}
