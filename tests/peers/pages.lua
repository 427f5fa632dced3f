-- Sets the letters, terms and paragraphs of \list, and prints "= WIDOW ORPHAN" for each page.
dofile((token.get_macro("script"):gsub("[^/]*$", "hyphens.lua")))

local place = luatexbase.new_attribute("place")
local count = luatexbase.new_attribute("count")

luatexbase.add_to_callback("post_linebreak_filter", function(head)
  local lines = 0
  for _ in node.traverse_id(node.id("hlist"), head) do
    lines = lines + 1
  end
  local i = 0
  for line in node.traverse_id(node.id("hlist"), head) do
    i = i + 1
    node.set_attribute(line, place, i)
    node.set_attribute(line, count, lines)
  end
  return true
end, "pages")

function judge_page()
  local first, last
  for line in node.traverse_id(node.id("hlist"), tex.box[255].head) do
    first = first or line
    last = line
  end
  local function is(line, where)
    local lines = line and node.has_attribute(line, count)
    return lines and lines > 1 and node.has_attribute(line, place) == where(lines) and 1 or 0
  end
  io.stdout:write(string.format("= %d %d\n", is(first, function(lines) return lines end), is(last, function() return 1 end)))
end

for line in io.lines(token.get_macro("list")) do
  local kind, text = line:sub(1, 1), line:sub(2)
  if kind == "P" then
    tex.sprint(-2, text)
    tex.sprint("\\par ")
  else
    tex.sprint(kind == "L" and "\\letter{" or "\\term{")
    tex.sprint(-2, text)
    tex.sprint("}")
  end
end
