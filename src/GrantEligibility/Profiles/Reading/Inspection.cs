using System.Text.Json;

namespace GrantEligibility.Profiles.Reading;

/// <summary>The inspection of one document: what is read, and the faults found so far.</summary>
internal sealed class Inspection(TokenTree tree, int maxFaults)
{
    private readonly List<Finding> _findings = [];

    /// <summary>The document.</summary>
    internal TokenTree Tree => tree;

    /// <summary>The faults found, in the order of the text.</summary>
    internal IEnumerable<Finding> Findings => _findings.OrderBy(static f => f.Offset);

    /// <summary>Whether as many faults were found as are listed. What is left of the document is not inspected then.</summary>
    internal bool IsFull => _findings.Count >= maxFaults;

    /// <summary>Whether no fault was found.</summary>
    internal bool IsFaultless => _findings.Count == 0;

    /// <summary>Reports a fault at a token.</summary>
    /// <param name="code">One of <see cref="FaultCodes"/>.</param>
    /// <param name="token">The token's index.</param>
    /// <param name="found">What was found, as a sentence.</param>
    /// <param name="accepted">What is accepted, as a sentence.</param>
    /// <param name="missing">The name of a member that should stand inside the token; null where the token itself is at fault.</param>
    internal void Report(string code, int token, string found, string accepted, string? missing = null)
    {
        if (!IsFull)
        {
            var pointer = tree.PointerTo(token) + (missing is null ? string.Empty : TokenTree.StepTo(missing));
            _findings.Add(new Finding(code, tree[token].Offset, pointer, found, accepted));
        }
    }

    /// <summary>Reports that the text could not be read to its end.</summary>
    internal void Report(TextProblem problem) =>
        _findings.Add(new Finding(problem.Code, problem.Offset, tree.PointerTo(tree.Count), problem.Found, problem.Accepted));

    /// <summary>Reports a value of another type than the one accepted.</summary>
    internal void ReportWrongType(int token, string noun, string accepted) =>
        Report(FaultCodes.WrongType, token, $"{Describe(token)} is not {noun}.", accepted);

    private string Describe(int token) => tree[token].Kind switch
    {
        JsonTokenType.StartObject => "An object",
        JsonTokenType.StartArray => "A list",
        JsonTokenType.String => $"The text {Quoted.Text(tree.NameOf(token))}",
        _ => Quoted.Bare(tree.NameOf(token)),
    };

    /// <summary>A fault, before its place is counted in lines and columns.</summary>
    internal sealed record Finding(string Code, int Offset, string Pointer, string Found, string Accepted);
}
