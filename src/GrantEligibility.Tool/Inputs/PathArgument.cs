using System.CommandLine;
using System.CommandLine.Parsing;

namespace GrantEligibility.Tool.Inputs;

/// <summary>The argument <c>PATH…</c> of the commands that read documents.</summary>
internal static class PathArgument
{
    /// <param name="documents">What the paths name, as a plural.</param>
    internal static Argument<string[]> Of(string documents)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = $"{documents}: a file, a folder (every .json file below it), a glob such as 'folder/**/*.json', or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(RefuseUnknownOptions);
        return paths;
    }

    /// <param name="document">What the path names, with its article.</param>
    /// <param name="name">What help calls the argument.</param>
    internal static Argument<string> OfOne(string document, string name = "PATH")
    {
        var path = new Argument<string>(name) { Description = $"{document}: a file, or - for standard input." };
        path.Validators.Add(RefuseUnknownOptions);
        return path;
    }

    // A mistyped option would otherwise be looked for as a file.
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var text in result.Tokens.Select(token => token.Value).Where(text => text.StartsWith("--", StringComparison.Ordinal)))
        {
            result.AddError($"'{text}' is no option of this command. For a file of that name use './{text}'.");
        }
    }
}
