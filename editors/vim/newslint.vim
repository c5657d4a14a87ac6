" newslint for Vim and Neovim. Put this file into ~/.vim/plugin/, or for Neovim into ~/.config/nvim/plugin/.
"
"   :make       check the saved file; the findings are in the quickfix list (:copen)
"   :Newslint   check the text as it stands in the window, saved or not; the findings are in the location list (:lopen)
"
" In your vimrc, `let g:newslint_on_save = 1` runs :Newslint at every save.

if exists('g:loaded_newslint')
  finish
endif
let g:loaded_newslint = 1

let s:levels = {'error': 'E', 'warning': 'W', 'suggestion': 'I'}

augroup newslint
  autocmd!
  autocmd FileType text,markdown setlocal makeprg=newslint\ check\ --format\ text\ %:S
  autocmd FileType text,markdown setlocal errorformat=%E%f:%l:%v:\ error\ %m,%W%f:%l:%v:\ warning\ %m,%I%f:%l:%v:\ suggestion\ %m
  autocmd BufWritePost *.txt,*.md,*.markdown if get(g:, 'newslint_on_save') | call s:check() | endif
augroup END

command! Newslint call s:check()

" JSON, as it gives where a finding ends. Its columns count characters and Vim's count bytes.
function! s:check() abort
  let name = empty(bufname('%')) ? 'text.txt' : expand('%:p')
  let output = system('newslint check - --format json --stdin-filename=' . shellescape(name), getline(1, '$'))
  try
    let report = json_decode(output)
  catch
    echohl ErrorMsg | echomsg 'newslint: ' . substitute(output, '\n\+', ' ', 'g') | echohl None
    return
  endtry
  let items = map(copy(report.findings), {_, finding -> {
        \ 'bufnr': bufnr('%'),
        \ 'lnum': finding.line,
        \ 'col': byteidxcomp(getline(finding.line), finding.column - 1) + 1,
        \ 'end_lnum': finding.end_line,
        \ 'end_col': byteidxcomp(getline(finding.end_line), finding.end_column - 1) + 1,
        \ 'type': s:levels[finding.level],
        \ 'text': finding.rule . ' ' . finding.message}})
  for failure in report.errors
    call add(items, {'bufnr': bufnr('%'), 'lnum': 1, 'type': 'E', 'text': failure.message})
  endfor
  call setloclist(0, items)
  let window = win_getid()
  lwindow
  call win_gotoid(window)
endfunction
