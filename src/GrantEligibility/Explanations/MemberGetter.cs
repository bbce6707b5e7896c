using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace GrantEligibility.Explanations;

/// <summary>
/// Reads a property or a field again for an explanation: by reflection, until it is read so often that compiling pays.
/// What throws is read as not available: the error stands in the trail elsewhere. Thread-safe.
/// </summary>
internal sealed class MemberGetter
{
    private const int ReflectedReads = 64;

    private static readonly ConcurrentDictionary<MemberInfo, MemberGetter> Known = new();

    private readonly MemberInfo _member;
    private Func<object?, object?>? _compiled;
    private int _reads;

    private MemberGetter(MemberInfo member) => _member = member;

    internal static MemberGetter Of(MemberInfo member) => Known.GetOrAdd(member, static m => new MemberGetter(m));

    /// <summary>Reads the value.</summary>
    /// <param name="instance">What it is a member of; null for a static one.</param>
    /// <param name="value">The value.</param>
    /// <returns>False for a method, which has no value of its own, and where reading throws.</returns>
    internal bool TryGet(object? instance, out object? value)
    {
        value = null;
        if (_member is not (PropertyInfo or FieldInfo))
        {
            return false;
        }

        try
        {
            value = Volatile.Read(ref _compiled) is { } read ? read(instance) : Reflected(instance);
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return false;
        }
    }

    private object? Reflected(object? instance)
    {
        if (Interlocked.Increment(ref _reads) == ReflectedReads)
        {
            Volatile.Write(ref _compiled, Compiled());
        }

        return _member is PropertyInfo property ? property.GetValue(instance) : ((FieldInfo)_member).GetValue(instance);
    }

    private Func<object?, object?> Compiled()
    {
        var instance = Expression.Parameter(typeof(object));
        var isStatic = _member is PropertyInfo { GetMethod.IsStatic: true } or FieldInfo { IsStatic: true };
        var owner = isStatic ? null : Expression.Convert(instance, _member.DeclaringType!);
        return Expression.Lambda<Func<object?, object?>>(Expression.Convert(Expression.MakeMemberAccess(owner, _member), typeof(object)), instance).Compile();
    }
}
