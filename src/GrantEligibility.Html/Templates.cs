using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using GrantEligibility.Html.Views;

namespace GrantEligibility.Html;

/// <summary>The Liquid templates of the page, which stand in the assembly. Thread-safe.</summary>
internal static class Templates
{
    // Letters of every script as they are; what HTML or SVG would read as markup as entities.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // The views are all that the templates are given, so every member of theirs may be read.
    private static readonly TemplateOptions Options = new()
    {
        MemberAccessStrategy = new UnsafeMemberAccessStrategy(),
        FileProvider = new EmbeddedTemplates(),
    };

    private static readonly Lazy<IFluidTemplate> Page = new(() => new FluidParser().Parse(EmbeddedTemplates.TextOf("page.liquid")));

    private static readonly Lazy<string> Style = new(() => EmbeddedTemplates.TextOf("page.css"));

    internal static string Render(PageView page)
    {
        var context = new TemplateContext(new { page, style = Style.Value }, Options);
        return Page.Value.Render(context, Encoder);
    }
}
