using System.Net;
using System.Text.RegularExpressions;
using CsCheck;
using GrantEligibility.Explanations.Letters;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace GrantEligibility.Tests.Explanations.Letters;

/// <summary>Whatever a text holds, a reader of Markdown sees that text and nothing else.</summary>
internal sealed partial class MarkdownPageTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().UseMathematics().Build();

    private static readonly string[] Markup =
    [
        "<script>alert(1)</script>", "# heading", "- item", "1. item", "12) item", "> quote", "    code", "```", "~~~", "***", "---", "===", "[a](b)", "![a](b)",
        "http://a.example", "www.a.example", "a@b.example", "&lt;", "**bold**", "__bold__", "| a | b |", "[x] done", "$x$", "a\\", "\\", "<a@b.example>", "https://a.example/x_y_z",
    ];

    private static readonly Gen<string> Texts =
        from isMarkup in Gen.Bool
        from known in Gen.Int[0, Markup.Length - 1]
        from random in Gen.String[Gen.Char["\\`*_[]{}<>()#+-.!|&~$@:;=/ 1a\"'\t\n"], 1, 24]
        select isMarkup ? Markup[known] : random;

    [Test]
    public void Paragraph_AnyText_IsReadAsWritten() => Check(text => Page(page => page.Paragraph(text)));

    [Test]
    public void Heading_AnyText_IsReadAsWritten() => Check(text => Page(page => page.Heading(2, text)));

    [Test]
    public void Bullets_AnyText_IsReadAsWritten() => Check(text => Page(page => page.Bullets([text])));

    [Test]
    public void Table_AnyText_IsReadAsWritten() => Check(text => Page(page => page.Table(["h"], [[text]])), after: "h");

    [Test]
    public void Item_AnyText_IsReadAsWrittenInEachPlace() => Texts.Sample(
        text => Assert.That(Read(Page(page => page.Item(1, "t " + text, [text], [text]))), Is.EqualTo(Plain($"t {text} {text} {text}"))), iter: 500);

    [Test]
    public void Lines_AnyText_IsReadAsWritten() => Texts.Sample(
        text => Assert.That(Read(Page(page => page.Lines([("n", text), ("m", "v")]))), Is.EqualTo(Plain($"n: {text} m: v"))), iter: 500);

    private static void Check(Func<string, string> write, string after = "") => Texts.Sample(
        text => Assert.That(Read(write(text)), Is.EqualTo(Plain($"{after} {text}"))), iter: 500);

    private static string Page(Action<MarkdownPage> write)
    {
        var page = new MarkdownPage();
        write(page);
        return page.ToString();
    }

    /// <summary>What a reader sees: the text between the tags, which are only those that the page itself asks for.</summary>
    private static string Read(string markdown)
    {
        var html = Markdown.ToHtml(markdown, GitHub);
        Assert.That(Tags().Matches(html).Select(tag => tag.Groups[1].Value).Except(["p", "h2", "ul", "ol", "li", "strong", "br", "table", "thead", "tbody", "tr", "th", "td"]), Is.Empty, markdown);
        return Plain(WebUtility.HtmlDecode(Tags().Replace(html, " ")));
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[])[' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)).Replace(" :", ":", StringComparison.Ordinal);

    [GeneratedRegex("</?([a-z0-9]+)[^>]*>")]
    private static partial Regex Tags();
}
