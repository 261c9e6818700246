"""An OPML file → the feeds it lists."""

from __future__ import annotations

from lxml import etree

from watcher.errors import UsageError


def read_opml(document: bytes | str) -> tuple[tuple[str, str | None], ...]:
    """Return address and title of each feed, in file order, folders flattened, each address once.

    The addresses are as written: whether they are any good is for whoever adds them to say.
    A document type is refused whole: a list of feeds needs no entities, and entities can be made
    to read files or to grow without end.
    """
    data = document.encode() if isinstance(document, str) else document
    # A text has no encoding any more, whatever its first line says.
    encoding = "utf-8" if isinstance(document, str) else None
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        encoding=encoding,
    )
    try:
        root = etree.fromstring(data.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        where = f"line {error.lineno}: " if isinstance(error, etree.XMLSyntaxError) else ""
        raise UsageError(f"this is not OPML: {where}{_first_line(error)}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UsageError("this OPML declares a document type or entities, which are not read")
    if _local_name(root) != "opml":
        raise UsageError(f"this is not OPML: it begins with <{_local_name(root)}>")
    feeds: dict[str, str | None] = {}
    for outline in root.iter(etree.Element):
        if _local_name(outline) != "outline":
            continue
        # Programs disagree on the capitals of xmlUrl.
        attributes = {name.lower(): " ".join(value.split()) for name, value in outline.items()}
        url = attributes.get("xmlurl", "")
        if url:
            title = attributes.get("title") or attributes.get("text") or None
            feeds.setdefault(url, None if title == url else title)
    return tuple(feeds.items())


def _local_name(element: etree._Element) -> str:
    return str(etree.QName(element).localname).lower()


def _first_line(error: Exception) -> str:
    lines = str(error).splitlines()
    return lines[0] if lines else "nothing stands in it"
