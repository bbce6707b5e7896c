using System.Collections;

namespace GrantEligibility.Explanations;

/// <summary>
/// The steps below a decision, drawn from its derivation when somebody first reads them: most decisions of a batch are
/// never explained. Thread-safe.
/// </summary>
internal sealed class StepsDrawnWhenRead(Func<IReadOnlyList<TrailNode>> draw) : IReadOnlyList<TrailNode>
{
    private readonly Lazy<IReadOnlyList<TrailNode>> _steps = new(draw);

    public int Count => _steps.Value.Count;

    public TrailNode this[int index] => _steps.Value[index];

    public IEnumerator<TrailNode> GetEnumerator() => _steps.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
