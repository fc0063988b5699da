//! What is promised of drawings: harmless ones pass unchanged, and nothing else passes.

use proptest::prelude::*;

use super::*;

fn drawing(inside: &str) -> String {
    format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 10 10\">{inside}</svg>")
}

fn judge(text: &str) -> Result<Drawing, Fault> {
    read("bus.svg", text.as_bytes(), &Limits::default())
}

fn fault(text: &str) -> &'static str {
    judge(text).map_or_else(|fault| fault.name, |_| "none")
}

#[test]
fn an_honest_drawing_passes_unchanged() {
    for inside in [
        "<path d='M0 0h10'/>",
        "<title>A bus</title><desc>Red</desc>",
        "<defs><linearGradient id='a'/></defs><path fill='url(#a)' style=\"stroke: url( '#b' )\"/>",
        "<g id='b'/><use href='#b' xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href=' #b'/>",
        "<style>.red { fill: #f00 } <![CDATA[ .blue > path { fill: url(#a) } ]]></style>",
        "<text>Bus &amp; train &#49; &lt;script&gt;</text>",
        "<metadata xmlns:i='http://www.inkscape.org/' i:export='C:\\bus.svg'/>",
        "<!-- <script> in a remark -->",
    ] {
        let text = drawing(inside);
        let passed = judge(&text).unwrap_or_else(|fault| panic!("{inside}: {}", fault.what));
        assert_eq!(&*passed.bytes, text.as_bytes());
    }
    let with_head = format!(
        "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \
         \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n{}\n<!-- drawn by hand -->\n",
        drawing("")
    );
    assert_eq!(fault(&with_head), "none");
    assert_eq!(fault(&format!("<s:svg xmlns:s=\"{SVG}\"><s:path/></s:svg>")), "none");
}

#[test]
fn whatever_can_run_move_or_reach_out_is_refused() {
    for inside in [
        "<script>alert(1)</script>",
        "<SCRIPT/>",
        "<x:script xmlns:x='http://www.w3.org/2000/svg'/>",
        "<path onclick='alert(1)'/>",
        "<path OnLoad='alert(1)'/>",
        "<foreignObject><p/></foreignObject>",
        "<h:body xmlns:h='http://www.w3.org/1999/xhtml'/>",
        "<a href='https://example.org/'/>",
        "<a href='java&#115;cript:alert(1)'/>",
        "<a xlink:href='//example.org/'/>",
        "<image href='data:image/png;base64,AAAA'/>",
        "<use href='other.svg#a'/>",
        "<g xml:base='https://example.org/'/>",
        "<path fill='url(https://example.org/a.svg#a)'/>",
        "<path style=\"fill: url( 'http://example.org/' )\"/>",
        "<path style='fill: \\75rl(http://example.org/)'/>",
        "<style>@import 'https://example.org/a.css';</style>",
        "<style>@im<!-- -->po<![CDATA[rt]]> 'https://example.org/a.css';</style>",
        "<style>@imp&#111;rt 'https://example.org/a.css';</style>",
        "<style>path { fill: url(//example.org/) }</style>",
        "<style>@keyframes flash { from { opacity: 0 } }</style>",
        "<animate attributeName='x' values='1;2'/>",
        "<set attributeName='href' to='javascript:alert(1)'/>",
        "<?xml-stylesheet href='https://example.org/a.css'?>",
    ] {
        assert_eq!(fault(&drawing(inside)), "unsafe-drawing", "{inside}");
    }
    let own_words = format!("<!DOCTYPE svg [<!ENTITY a \"<script/>\">]>{}", drawing("&a;"));
    assert_eq!(fault(&own_words), "unsafe-drawing");
}

#[test]
fn what_no_browser_would_show_is_refused() {
    for text in [
        "",
        "hello",
        "\u{0}\u{1}",
        "<html><body>not a drawing</body></html>",
        "<svg viewBox='0 0 1 1'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><path>",
        "<svg xmlns='http://www.w3.org/2000/svg'></path></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><path d=1/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'>&nbsp;</svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'/><svg xmlns='http://www.w3.org/2000/svg'/>",
        "<?xml version='1.0' encoding='UTF-7'?><svg xmlns='http://www.w3.org/2000/svg'/>",
    ] {
        assert_eq!(fault(text), "broken-drawing", "{text}");
    }
    assert_eq!(
        read("bus.svg", &[0xFF, 0xFE, 0x3C, 0], &Limits::default()).map_err(|f| f.name),
        Err("broken-drawing")
    );
    assert_eq!(fault(&drawing(&("<g>".repeat(10_000) + &"</g>".repeat(10_000)))), "broken-drawing");
    assert_eq!(fault(&drawing(&" ".repeat(1_000_000))), "picture-too-large");
}

#[test]
fn the_size_is_read_where_it_stands() {
    for (attributes, expected) in [
        ("viewBox='0 0 36 36'", (96, 96)),
        ("viewBox='0,0,200,100' width='5' height='5'", (96, 48)),
        ("viewBox='0 0 100 200'", (48, 96)),
        ("width='30mm' height='10mm'", (96, 32)),
        ("width='100%' height='100%'", (96, 96)),
        ("viewBox='0 0 0 0'", (96, 96)),
        ("viewBox='0 0 NaN inf'", (96, 96)),
        ("viewBox='0 0 1e300 1e-300'", (96, 5)),
        ("", (96, 96)),
    ] {
        let text = format!("<svg xmlns='{SVG}' {attributes}/>");
        let passed = judge(&text).unwrap_or_else(|fault| panic!("{attributes}: {}", fault.what));
        assert_eq!((passed.width, passed.height), expected, "{attributes}");
    }
}

#[test]
fn a_fault_says_what_and_what_to_do() {
    let fault = judge(&drawing("<a href='https://example.org/'/>")).expect_err("it leads elsewhere");
    assert_eq!(fault.what, "bus.svg leads to another place (\"https://example.org/\")");
    assert!(fault.help.contains("plain SVG"));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read("bus.svg", &bytes, &Limits::default());
    }

    #[test]
    fn no_markup_makes_it_panic(parts in prop::collection::vec(
        prop::sample::select(vec!["<svg ", "<style>", "</style>", "</svg>", "<!--", "-->", "<![CDATA[", "]]>", "&#", ";",
            "&amp;", "xmlns='http://www.w3.org/2000/svg'", ">", "/>", "'", "=", "url(", "é", "<?", "?>", "<!DOCTYPE "]),
        0..30,
    )) {
        let _ = judge(&parts.concat());
    }
}
