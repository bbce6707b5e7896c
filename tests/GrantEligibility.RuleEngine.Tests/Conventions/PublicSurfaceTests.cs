using NRules;

namespace GrantEligibility.RuleEngine.Tests.Conventions;

/// <summary>
/// A rule class is the same source on this engine and on NRules, so this engine offers what the page of the NRules surface
/// lists, and nothing else. The page stands beside the checkout; where it is absent the comparison is skipped.
/// </summary>
public sealed class PublicSurfaceTests
{
    /// <summary>Where the engine differs from the page on purpose: how the line begins, and why.</summary>
    private static readonly Dictionary<string, string> Intended = new()
    {
        ["NRules.RuleModel.PropertyMap: missing TryGetProperty(string name, RuleProperty property): bool"]
            = "The page leaves out that the property comes out; a caller would get nothing otherwise.",
        ["NRules.RuleModel.PropertyMap: not on the page: TryGetProperty(string name, out RuleProperty property): bool"]
            = "The same method.",
        ["NRules.RuleModel.RuleElementVisitor<TContext>: not on the page: protected Visit"]
            = "The page has what is called on a visitor. These are what a visitor overrides; without them it could do nothing of its own.",
    };

    [Test]
    public void Engine_ComparedWithThePage_HasTheSameSurface()
    {
        var page = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "engine", "nrules-surface.md"));
        if (!File.Exists(page))
        {
            Assert.Ignore($"Skipped: the page of the surface is not at {page}.");
        }

        var listed = SurfacePage.Parse(File.ReadLines(page));
        var offered = AssemblySurface.Read(typeof(RuleCompiler).Assembly);
        var differences = SurfaceDifferences.Between(listed, offered).ToList();
        var others = differences.Where(line => !Intended.Keys.Any(start => IsOf(line, start))).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(listed, Has.Count.GreaterThan(100));
            Assert.That(others, Is.Empty, () => string.Join(Environment.NewLine, others));
            Assert.That(Intended.Keys.Where(start => !differences.Exists(line => IsOf(line, start))), Is.Empty, "These are intended, but not there.");
        }
    }

    private static bool IsOf(string difference, string start) => difference.StartsWith(start, StringComparison.Ordinal);
}
