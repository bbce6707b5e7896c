using System.Collections;
using GrantEligibility.Evaluation;

namespace GrantEligibility.Explanations;

/// <summary>
/// The steps below a decision, drawn when somebody first reads them, for which the question is asked once more: most decisions
/// of a batch are never explained, so that none keeps what its session knew. Thread-safe.
/// </summary>
internal sealed class StepsDrawnWhenRead(PreparedQuestion question) : IReadOnlyList<TrailNode>
{
    private readonly Lock _drawing = new();
    private TrailNode[]? _steps;

    public int Count => Steps.Length;

    private TrailNode[] Steps => Volatile.Read(ref _steps) ?? Draw();

    public TrailNode this[int index] => Steps[index];

    public IEnumerator<TrailNode> GetEnumerator() => Steps.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TrailNode[] Draw()
    {
        lock (_drawing)
        {
            if (_steps is null)
            {
                Volatile.Write(ref _steps, question.Ask(static decision => decision.DrawTrail()));
            }

            return _steps!;
        }
    }
}
